import type { Doubt } from '../../model/doubt.ts';
import type { PageReading } from '../page-reading.ts';
import { riskOf } from './other-choices.ts';
import { coverOf, spansOf } from './spans.ts';

/** Every caption, which may go with another article or with none, as a doubt however small. */
export const captionDoubts = ({ plan, captionShares, captionOf }: PageReading): Doubt[] =>
  plan.captions.flatMap(({ block }, c): Doubt[] => {
    const row = captionShares[c]!;
    const none = row.length - 1;
    const own = captionOf[c]! < 0 ? none : captionOf[c]!;
    const others = row.flatMap((share, body) => (body === own ? [] : [{ body, share }]));
    if (others.length === 0) return [];
    const second = others.reduce((a, b) => (b.share > a.share ? b : a));
    const spans = spansOf(block);
    return [
      {
        kind: 'caption',
        reason: 'captionMayBelongElsewhere',
        ...(own === none ? {} : { article: own }),
        span: coverOf(spans),
        risk: riskOf(second.share - row[own]!),
        alternative: { do: 'moveCaption', spans, to: second.body === none ? null : second.body },
      },
    ];
  });
