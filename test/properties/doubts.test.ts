import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import { takeAlternative } from '../../lib/corrections/take-alternative.ts';
import { reflow } from '../../lib/reflow.ts';
import { wrongAccount, wrongTexts } from '../corrections/support/accounts.ts';
import { anyPage, textOf } from './support/arbitraries.ts';

/** A slow machine may take its time. */
const PATIENCE = 60_000;
const pages = join(import.meta.dirname, '../pages');

/** What is wrong with the doubts of a text, each taken by itself; nothing where every other reading can be taken. */
function faultsOf(text: string): unknown[] {
  const source = { text };
  const result = reflow(source);
  return result.doubts.flatMap((doubt) => {
    const { result: after, refused } = applyCorrections(result, source, takeAlternative(result, doubt));
    const isLeft = after.doubts.some((other) => other.reason === doubt.reason && other.span.start === doubt.span.start);
    const wrong = [
      ...refused,
      ...wrongAccount(source, after),
      ...wrongTexts(source, after),
      ...(isLeft ? ['left'] : []),
    ];
    const isChanged = JSON.stringify(after.articles) !== JSON.stringify(result.articles);
    return wrong.length || !isChanged ? [{ doubt, wrong, isChanged }] : [];
  });
}

/** What is wrong with the list of doubts: their order, their articles, their risks. */
function faultsOfList(text: string): unknown[] {
  const { doubts, articles } = reflow({ text });
  return doubts.filter(
    ({ span, risk, article }, i) =>
      span.start < (doubts[i - 1]?.span.start ?? 0) ||
      !(risk > 0 && risk <= 0.5) ||
      (article !== undefined && !articles[article]),
  );
}

describe('the other reading of every doubt', () => {
  it.each(readdirSync(pages).filter((name) => existsSync(join(pages, name, 'input.txt'))))(
    'of the page %s can be taken, settles it, and keeps every character',
    (name) => {
      const text = readFileSync(join(pages, name, 'input.txt'), 'utf8');
      expect([...faultsOf(text), ...faultsOfList(text)]).toEqual([]);
    },
  );

  it(
    'of any page that is set',
    () => {
      const property = fc.property(anyPage, (page) => {
        expect([...faultsOf(textOf(page)), ...faultsOfList(textOf(page))]).toEqual([]);
      });
      fc.assert(property, { numRuns: 40 });
    },
    PATIENCE,
  );
});
