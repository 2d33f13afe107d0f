import type { Unsafe } from 'mdast-util-to-markdown';

const inText = (character: string, around: Omit<Unsafe, 'character'> = {}): Unsafe => ({
  character,
  inConstruct: 'phrasing',
  ...around,
});

/**
 * Characters that change the direction of the text around them and so can make a file seem to say something else
 * (Unicode TR 36 and UAX 9). Written as character references they do the same when rendered, and nothing in the file.
 */
export const BIDI_CONTROLS = [...'\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'];

/** What means something beyond CommonMark, which mdast-util-to-markdown knows: escaped wherever page text holds it. */
export const UNSAFE: readonly Unsafe[] = [
  // GitHub's Markdown: strikethrough, tables, and links made of bare addresses.
  inText('~'),
  inText('|'),
  { atBreak: true, character: '-', after: '[:|-]' },
  { atBreak: true, character: ':', after: '-' },
  inText(':', { after: '/' }),
  inText('.', { before: '[Ww]', after: '[-.\\w]' }),
  inText('@'),
  // Obsidian: tags, block names, highlights, comments, mathematics. `[` of its links is escaped by CommonMark's rules.
  inText('#'),
  inText('^'),
  inText('='),
  inText('%', { after: '%' }),
  inText('%', { before: '%' }),
  inText('$'),
  // Any `<`, not only those before a letter: some renderers are laxer than CommonMark about what starts a tag. Templater,
  // an Obsidian plug-in, runs `<% … %>` as a program, and only a mark between the two characters stops it.
  inText('<', { after: '(?!%)' }),
  inText('%', { before: '<' }),
  ...BIDI_CONTROLS.map((character) => inText(character)),
];
