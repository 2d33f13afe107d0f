import { isSpace } from '../../../lib/hanzi/char-class.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { Source } from '../../../lib/model/source.ts';

export function allPassages({ articles, furniture, unplaced }: Result): readonly Passage[] {
  const inArticles = articles.flatMap(({ kicker, headline, deck, body, captions }) => [
    ...(kicker ? [kicker] : []),
    ...headline,
    ...(deck ? [deck] : []),
    ...body,
    ...captions.flatMap(({ text, credit }) => (credit ? [text, credit] : [text])),
  ]);
  return [...inArticles, ...furniture, ...unplaced];
}

/** What is wrong with the account of a source's characters: those not in exactly one passage. */
export function wrongAccount({ text }: Source, result: Result): string[] {
  const times = new Uint8Array(text.length);
  for (const { spans } of allPassages(result)) {
    for (const { start, end } of spans) for (let i = start; i < end; i++) times[i]! += 1;
  }
  return [...times].flatMap((count, i) =>
    isSpace(text.charCodeAt(i)) || count === 1 ? [] : [`${text[i]} at ${i}: ${count}`],
  );
}

/** The passages whose text is not what their spans and edits say, white space aside. */
export function wrongTexts({ text }: Source, result: Result): string[] {
  return allPassages(result)
    .map((passage) => [printed(passage.text), printed(expected(text, passage))] as const)
    .filter(([is, should]) => is !== should)
    .map(([is, should]) => `${is} for ${should}`);
}

function expected(text: string, { spans, edits = [] }: Passage): string {
  let all = '';
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) {
      const edit = edits.find((one) => one.spans.some((span) => span.start <= i && i < span.end));
      if (!edit) all += text[i];
      else if (edit.spans[0]!.start === i) all += edit.text;
    }
  }
  return all;
}

const printed = (text: string) => [...text].filter((character) => !isSpace(character.charCodeAt(0))).join('');
