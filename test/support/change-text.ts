import { usualForms } from '../../lib/hanzi/usual-forms.ts';

/** What may have become of a text on its way to the reader, and is not to make another page of it. */
export type ChangeText = (text: string) => string;

const exchanged = (text: string, usual: string, rare: string): string =>
  [...text].map((character) => [...rare][[...usual].indexOf(character)] ?? character).join('');

/** A text in one form of each character, whatever stands beside it: two that differ in nothing but forms are the same then. */
export const folded = (text: string): string => exchanged(usualForms(text), '，。：；！？（）“”‘’', ',.:;!?()""\'\'');

/** Changes that leave no doubt about what the text was. */
export const CHANGES_OF_FORM: Readonly<Record<string, ChangeText>> = {
  'a margin before every line': (text) => text.replaceAll(/^(?=.)/gmu, ' '.repeat(8)),
  'other line ends': (text) => text.replaceAll('\n', '\r\n'),
  'white space behind every line': (text) => text.replaceAll('\n', '   \n'),
  'blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'marks of vertical print': (text) =>
    exchanged(text, '，、。：；！？（）【】《》「」『』', '︐︑︒︓︔︕︖︵︶︻︼︽︾﹁﹂﹃﹄'),
  'marks of half an em': (text) => exchanged(text, '。「」、', '｡｢｣､'),
  'radicals in place of characters': (text) =>
    exchanged(text, '一人大小工日月水生用目立老自行高面二入力', '⼀⼈⼤⼩⼯⽇⽉⽔⽣⽤⽬⽴⽼⾃⾏⾼⾯⼆⼊⼒'),
};

/** Changes after which something of the text is to be guessed. */
export const CHANGES_TO_GUESS: Readonly<Record<string, ChangeText>> = {
  'ASCII marks': (text) => exchanged(text, '，。：；！？（）“”', ',.:;!?()""'),
  'straight quotation marks': (text) => exchanged(text, '“”‘’', '""\'\''),
  'a blank behind every character': (text) =>
    text.replaceAll(/([\p{Script=Han}，。：；！？、“”（）《》「」])(?=\S)/gu, '$1 '),
};

/** Changes to columns side by side. */
export const CHANGES_OF_COLUMNS: Readonly<Record<string, ChangeText>> = {
  'no blank lines': (text) => linesOf(text).join('\n'),
  'a blank line behind every line': (text) => linesOf(text).join('\n\n'),
  'a blank line behind every fourth line': (text) =>
    linesOf(text)
      .map((line, i) => (i % 4 === 3 ? `${line}\n` : line))
      .join('\n'),
  'gutters of ideographic spaces': (text) =>
    text.replaceAll(GUTTER, (gap) => '\u3000'.repeat(gap.length / 2) + ' '.repeat(gap.length % 2)),
  'gutters of tabs': (text) => text.replaceAll(/(?<=\S) {2,}(?=\S|\u3000)/gu, '\t'),
};

const GUTTER = /(?<=\S) {4,}(?=\S|\u3000)/gu;
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim());
