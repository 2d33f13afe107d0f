import type { Article, Caption } from '../model/article.ts';
import type { Alternative, Doubt, DoubtKind, DoubtReason } from '../model/doubt.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import type { TraceEntry } from '../model/trace.ts';
import { reasonSentence } from './reason-sentence.ts';

export interface ArticleJson {
  readonly kicker?: string;
  readonly headline?: readonly string[];
  readonly deck?: string;
  readonly dateline?: string;
  readonly byline?: string;
  /** The body in order, dateline in place, subheads included. */
  readonly paragraphs: readonly string[];
  /** Indexes into `paragraphs`. */
  readonly subheads?: readonly number[];
  readonly captions?: readonly { readonly text: string; readonly credit?: string }[];
  readonly confidence: number;
}

export interface DoubtJson {
  readonly kind: DoubtKind;
  /** Index into `articles`. */
  readonly article?: number;
  /** A sentence in English. */
  readonly reason: string;
  readonly code: DoubtReason;
  readonly risk: number;
  readonly span: Span;
  readonly alternative: Alternative;
}

export interface ResultJson {
  readonly file?: string;
  readonly articles: readonly ArticleJson[];
  readonly furniture: readonly string[];
  readonly unplaced: readonly string[];
  readonly doubts: readonly DoubtJson[];
  readonly trace?: readonly TraceEntry[];
}

/** A result in the form that the command line prints, as plain data. Parts that are absent or empty are left out. */
export function resultToJson(result: Result, file?: string): ResultJson {
  return {
    ...present('file', file),
    articles: result.articles.map(articleJson),
    furniture: result.furniture.map(textOf),
    unplaced: result.unplaced.map(textOf),
    doubts: result.doubts.map(doubtJson),
    ...present('trace', result.trace),
  };
}

function articleJson(article: Article): ArticleJson {
  return {
    ...present('kicker', article.kicker?.text),
    ...presentList('headline', article.headline.map(textOf)),
    ...present('deck', article.deck?.text),
    ...present('dateline', article.dateline),
    ...present('byline', article.byline),
    paragraphs: article.body.map(textOf),
    ...presentList('subheads', subheadsOf(article)),
    ...presentList('captions', article.captions.map(captionJson)),
    confidence: rounded(article.confidence),
  };
}

function doubtJson({ kind, article, reason, risk, span, alternative }: Doubt): DoubtJson {
  const sentence = reasonSentence(reason);
  return {
    kind,
    ...present('article', article),
    reason: sentence,
    code: reason,
    risk: rounded(risk),
    span,
    alternative,
  };
}

const captionJson = (caption: Caption) => ({ text: caption.text.text, ...present('credit', caption.credit?.text) });

const subheadsOf = (article: Article): readonly number[] =>
  article.body.flatMap((paragraph, index) => (paragraph.subhead ? [index] : []));

const textOf = (passage: Passage): string => passage.text;

/** Probabilities to a thousandth: more digits than the calibration carries, and few enough to read. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

function present<Name extends string, Value>(name: Name, value: Value | undefined): { [name in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [name in Name]?: Value };
}

const presentList = <Name extends string, Value>(name: Name, values: readonly Value[]) =>
  present(name, values.length > 0 ? values : undefined);
