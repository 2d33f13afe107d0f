import type { ComponentType } from 'preact';
import type { Passage } from '../../lib/model/passage.ts';
import type { NumberedDoubt } from '../article-text/doubts-of.ts';
import { MarkedPassage } from '../MarkedPassage.tsx';
import type { Place } from './place.ts';

export interface BlockProps {
  readonly as: 'p' | 'h2' | 'span' | 'div';
  readonly class?: string | undefined;
  readonly passage: Passage;
  /** Where it stands in the result; what can be done with it depends on that. */
  readonly place: Place;
  readonly sourceText: string;
  readonly doubts: readonly NumberedDoubt[];
}

/** What shows the passages of an article: `PlainBlock`, or one that lets the reader correct. */
export type BlockComponent = ComponentType<BlockProps>;

/** One passage on the screen, to be read. */
export function PlainBlock({ as: Tag, passage, sourceText, doubts, ...look }: BlockProps) {
  return (
    <Tag class={look.class} data-start={passage.spans[0]?.start}>
      <MarkedPassage passage={passage} sourceText={sourceText} doubts={doubts} />
    </Tag>
  );
}
