import { across } from './across.ts';
import type { Narrow } from './narrow.ts';

/** As text comes out of a PDF when the extractor keeps the layout: articles side by side on the same text lines. */
export const layout: Narrow = (style, random) => {
  const own = across(style, random);
  const measure = random.int(10, 18);
  const wrap = random.pick([measure, 2 * measure, 60]);
  return {
    ...own,
    kind: 'layout',
    columns: { ...own.columns, measures: [measure] },
    breaking: { ...own.breaking, indentAs: random.pick(['spaces', 'spaces', 'dropped']) },
    headings: {
      ...own.headings,
      places: ['before'],
      wrap: [wrap, wrap],
      centred: 0,
      blankWithin: 0,
      blankBetweenRoles: 0,
    },
    captions: { ...own.captions, wrap: [measure, measure], creditApart: random.pick([0, 1]) },
    spacing: { ...own.spacing, justifiedLines: random.pick([0, 0.5]), aroundDigits: random.pick([0, 0.5, 1]) },
    across: own.across && { ...own.across, padBy: random.pick(['width', 'characters']), bands: true },
  };
};
