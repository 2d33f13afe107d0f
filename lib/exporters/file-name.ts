import type { Article } from '../model/article.ts';
import type { SourceAbout } from '../model/source.ts';
import { headlineOf } from './headline-of.ts';
import { oneLine } from './one-line.ts';

const EXTENSION = '.md';
/** Encrypted home folders (eCryptfs) take 143 bytes, every other file system in use more. */
const MOST_BYTES = 143;
/** Room for ` (9999)` in front of the extension. */
const BYTES_FOR_NUMBER = 7;
/** How many characters of the body name an article without a headline. */
const WORDS_FOR_NAME = 20;
const NAMELESS = 'Broadsheet';

/** What Windows forbids, and what breaks a link to the note in Obsidian, as the full-width characters of the same look. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\\': '＼',
  '/': '／',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
  '#': '＃',
  '^': '＾',
  '[': '［',
  ']': '］',
};
const FORBIDDEN = /[\\/:*?"<>|#^[\]]/gu;
/** Controls, unassigned characters and those without a look of their own: bidi controls, zero-width spaces. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\uFFFD]/gu;
/** Windows keeps these for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/iu;

/**
 * The name of an article's file, from its headline or else its first words: safe on Windows, macOS and Linux, no longer
 * than 143 bytes, and none of `taken` (upper and lower case are the same there).
 */
export function fileNameOf(article: Article, taken: ReadonlySet<string> = new Set()): string {
  const words = oneLine(...article.body.slice(0, 1).map((paragraph) => paragraph.text));
  return freeName(headlineOf(article) || [...words].slice(0, WORDS_FOR_NAME).join(''), taken);
}

/** The name of a page's file, from its newspaper, date and page number, or else its title. */
export function pageFileName(about: SourceAbout): string {
  const { newspaper, date, page } = about;
  const issue = [newspaper, date, page && `第${page}版`].filter(Boolean).join(' ');
  return freeName(newspaper || date ? issue : (about.title ?? ''), new Set());
}

function freeName(text: string, taken: ReadonlySet<string>): string {
  const folded = new Set([...taken].map(fold));
  const stem = stemOf(text);
  let name = stem + EXTENSION;
  for (let number = 2; folded.has(fold(name)); number++) name = `${stem} (${number})${EXTENSION}`;
  return name;
}

/** Composed characters, so that macOS and Linux mean the same name; no dots or spaces at the ends, which Windows drops. */
function stemOf(text: string): string {
  const safe = text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(FORBIDDEN, (character) => LOOK_ALIKES[character] ?? '');
  const trimmed = trimEnds(cutToBytes(trimEnds(safe), MOST_BYTES - EXTENSION.length - BYTES_FOR_NUMBER)) || NAMELESS;
  return trimmed.replace(RESERVED, '$&_');
}

const trimEnds = (text: string): string => text.replaceAll(/^[\s.]+|[\s.]+$/gu, '');

/** As many whole characters as fit into `most` bytes of UTF-8. */
function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  const characters = [...text];
  const over = characters.findIndex((character) => (bytes += bytesOf(character)) > most);
  return over === -1 ? text : characters.slice(0, over).join('');
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return [0x80, 0x800, 0x10000].filter((limit) => code >= limit).length + 1;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();
