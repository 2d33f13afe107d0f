import fc from 'fast-check';
import type { Correction, Role } from '../../../lib/model/correction.ts';
import type { Alternative, Doubt } from '../../../lib/model/doubt.ts';
import type { Span } from '../../../lib/model/span.ts';
import { type BlockOfPage, type Mark, type Page, pageOfBlocks } from './page-of.ts';

const MARKS: readonly Mark[] = ['k', 'h', 'd', 'p', 'p', 'p', 's', 'c', 'r', 'f', 'u'];
const character = fc.constantFrom(...'渡口新桥通车，。“”（）记者 ab7　', '𠮷');
const line = fc
  .string({ unit: character, minLength: 1, maxLength: 9 })
  .map((text) => (/\S/u.test(text) ? text.trim() : '桥'));
const block: fc.Arbitrary<BlockOfPage> = fc.record({
  mark: fc.constantFrom(...MARKS),
  article: fc.nat(3),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
});

/** Of each article the one kicker, deck and as many credits as captions; what is more is body. */
function oneOfEach(blocks: readonly BlockOfPage[]): BlockOfPage[] {
  const seen = new Set<string>();
  return blocks.map((told) => {
    const once = `${told.article}${told.mark}`;
    const captions = blocks.some(({ article, mark }) => article === told.article && mark === 'c');
    const more = 'kdr'.includes(told.mark) && (seen.has(once) || (told.mark === 'r' && !captions));
    seen.add(once);
    return more ? { ...told, mark: 'p' } : told;
  });
}

const offset = fc.oneof(fc.nat(120), fc.nat(60), fc.constantFrom(-3, 4000, Number.NaN));
const span: fc.Arbitrary<Span> = fc
  .tuple(offset, fc.integer({ min: -2, max: 25 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 3 });
const article = fc.oneof(offset, fc.constant('new' as const));
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null, freq: 4 });

/** Any correction, as one finds it in a file that somebody else made: it may fit a page or not. */
export const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    do: fc.constantFrom('joinParagraphs' as const, 'splitParagraph' as const, 'partArticle' as const),
    at: offset,
  }),
  fc.record({
    do: fc.constant('setRole' as const),
    spans,
    role: fc.constantFrom<Role[]>('kicker', 'headline', 'deck', 'subhead', 'paragraph', 'caption', 'credit'),
    article,
  }),
  fc.record({
    do: fc.constant('setRole' as const),
    spans,
    role: fc.constant('paragraph' as const),
    article,
    before: offset,
  }),
  fc.record({
    do: fc.constant('setAside' as const),
    spans,
    as: fc.constantFrom('furniture' as const, 'unplaced' as const),
  }),
  fc.record({ do: fc.constant('moveHeading' as const), spans, article: orNull(offset) }),
  fc.record({ do: fc.constant('moveCaption' as const), spans, article: orNull(article) }),
  fc.record({ do: fc.constant('moveParagraph' as const), at: offset, article, before: orNull(offset) }),
  fc.record({ do: fc.constant('moveArticle' as const), article: offset, before: orNull(offset) }),
  fc.record({ do: fc.constant('joinArticles' as const), first: offset, second: offset }),
  fc.record({
    do: fc.constant('edit' as const),
    spans,
    old: fc.string({ unit: character }),
    new: fc.string({ unit: character }),
  }),
  fc.record({ do: fc.constant('confirm' as const), reason: fc.constant('articleMayEnd' as const), span }),
);

const index = fc.nat(4);
const alternative: fc.Arbitrary<Alternative> = fc.oneof(
  fc.record({ do: fc.constantFrom('join' as const, 'split' as const, 'partArticle' as const), at: fc.nat(120) }),
  fc.record({ do: fc.constantFrom('moveHeading' as const, 'moveCaption' as const), spans, to: orNull(index) }),
  fc.record({ do: fc.constant('joinArticle' as const), to: index }),
  fc.record({
    do: fc.constant('setRole' as const),
    spans,
    role: fc.constantFrom('kicker' as const, 'subhead' as const),
  }),
);
const doubt: fc.Arbitrary<Doubt> = fc.record(
  {
    kind: fc.constant('article' as const),
    reason: fc.constantFrom('articleMayEnd' as const, 'captionMayBelongElsewhere' as const),
    article: index,
    span: fc.record({ start: fc.nat(60), end: fc.nat(120) }),
    risk: fc.constant(0.3),
    alternative,
  },
  { requiredKeys: ['kind', 'reason', 'span', 'risk', 'alternative'] },
);

/** Any page, with any doubts. */
export const anyPage: fc.Arbitrary<Page> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 12 }), fc.array(doubt, { maxLength: 4 }))
  .map(([blocks, doubts]) => {
    const page = pageOfBlocks(oneOfEach(blocks));
    return { ...page, result: { ...page.result, doubts } };
  });
