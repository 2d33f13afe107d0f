import type { Result } from './model/result.ts';
import type { Source } from './model/source.ts';

export interface ReflowOptions {
  /** Keep which stage decided what, as data in `Result.trace`. */
  readonly trace?: boolean;
}

/** The whole pipeline: a source → its articles. Pure; never throws on any text. */
export function reflow(source: Source, _options: ReflowOptions = {}): Result {
  const text = source.text.trim();
  const start = source.text.length - source.text.trimStart().length;
  const unplaced = text ? [{ text, spans: [{ start, end: start + text.length }] }] : [];
  return { articles: [], furniture: [], unplaced, doubts: [] };
}
