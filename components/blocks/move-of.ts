import type { ArticleAt, Correction } from '../../lib/model/correction.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Place } from './place.ts';

/**
 * The correction that moves what stands at a place to another article. A heading moves as a whole and in exchange; everything
 * else keeps its role. A part of a passage, and text from aside, becomes a paragraph.
 */
export function moveOf(place: Place, spans: readonly Span[], article: ArticleAt, isPart = false): Correction {
  if (isPart || !('article' in place)) return { do: 'setRole', spans, role: 'paragraph', article };
  if (place.part === 'caption' || place.part === 'credit') return { do: 'moveCaption', spans, article };
  if (place.part === 'paragraph' || place.part === 'subhead')
    return { do: 'moveParagraph', at: spans[0]?.start ?? 0, article, before: null };
  if (article === 'new') return { do: 'setRole', spans, role: place.part, article };
  return { do: 'moveHeading', spans, article };
}
