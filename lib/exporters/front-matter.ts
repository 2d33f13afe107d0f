import { dump } from 'js-yaml';
import { oneLine } from './one-line.ts';
import { BIDI_CONTROLS } from './unsafe.ts';

/** Names and values of a front matter in their order; values that are absent or empty are left out. */
export type FrontMatter = Readonly<Record<string, string | undefined>>;

const BIDI = new RegExp(`[${BIDI_CONTROLS.join('')}]`, 'gu');

/**
 * YAML between two lines of `---`. Every value is a double-quoted string of one line, so that no text of a page can end
 * the front matter, be read as another type, or (escaped) turn the direction of a line or start a Templater command.
 * The names are the project's own and need no quotes.
 */
export function frontMatter(values: FrontMatter): string {
  return between('---', values);
}

/** The same further down a document, where a line of `---` would end a paragraph or draw a rule: as a block of code. */
export function matterBlock(values: FrontMatter): string {
  return between('```', values, 'yaml');
}

function between(fence: string, values: FrontMatter, language = ''): string {
  const present = Object.entries(values)
    .map(([name, value]) => [name, oneLine(value)] as const)
    .filter(([, value]) => value !== '');
  if (present.length === 0) return '';
  const yaml = dump(Object.fromEntries(present), { forceQuotes: true, quoteStyle: 'double', lineWidth: -1 });
  return `${fence}${language}\n${escapeInQuotes(yaml)}${fence}\n`;
}

/** Only values can hold these characters, and in double quotes YAML has an escape for each. */
function escapeInQuotes(yaml: string): string {
  return yaml
    .replaceAll('<%', String.raw`<\x25`)
    .replaceAll(BIDI, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
