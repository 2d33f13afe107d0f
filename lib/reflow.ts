import { ARTICLE_WEIGHTS } from './articles/article-weights.ts';
import { bodyOfLines } from './articles/body-of-lines.ts';
import { buildArticles } from './articles/build-articles.ts';
import { loadArticleWeights } from './articles/load-article-weights.ts';
import type { PageReading } from './articles/page-reading.ts';
import { readKnownArticles } from './articles/read-known-articles.ts';
import { readPage } from './articles/read-page.ts';
import { traceArticles } from './articles/trace/trace-articles.ts';
import { traceKnownArticles } from './articles/trace/trace-known-articles.ts';
import { givenInOrder } from './columns/boxes/given-in-order.ts';
import { joinResults } from './columns/boxes/join-results.ts';
import { orderByBoxes } from './columns/boxes/order-by-boxes.ts';
import { partPages } from './columns/boxes/part-pages.ts';
import { resultInSource } from './columns/boxes/result-in-source.ts';
import { setByBoxes } from './columns/boxes/set-by-boxes.ts';
import { setLines } from './columns/set-lines.ts';
import { traceColumns } from './columns/trace-columns.ts';
import { asInSource, inUsualForms } from './lines/as-in-source.ts';
import { closeSpacing } from './lines/close-spacing.ts';
import { measureLine, splitLines } from './lines/split-lines.ts';
import { traceLines } from './lines/trace-lines.ts';
import type { Paragraph } from './model/article.ts';
import type { Given } from './model/given.ts';
import type { Line } from './model/line.ts';
import type { Result } from './model/result.ts';
import type { SetLine } from './model/set-line.ts';
import type { Source } from './model/source.ts';
import type { Span } from './model/span.ts';
import type { TraceEntry } from './model/trace.ts';
import { splitPages } from './pages/split-pages.ts';
import { asInPapers } from './paragraphs/as-in-papers.ts';
import { gatherBlocks } from './paragraphs/gather-blocks.ts';
import { givenOnLines } from './paragraphs/given-on-lines.ts';
import { type LabelledLine, labelLines } from './paragraphs/label-lines.ts';
import { loadRoleWeights } from './paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from './paragraphs/role-weights.ts';
import { traceRoles } from './paragraphs/trace-roles.ts';

export interface ReflowOptions {
  /** Keep which stage decided what, as data in `Result.trace`. */
  readonly trace?: boolean;
  /** What the reader has decided: it holds, and everything else is decided around it. */
  readonly given?: readonly Given[];
  /** Told before each further page of a long text how many characters are done. */
  readonly onProgress?: (done: number) => void;
}

const roleWeights = asInPapers(loadRoleWeights(ROLE_WEIGHTS));
const articleWeights = loadArticleWeights(ARTICLE_WEIGHTS);

/** The whole pipeline: a source → its articles. Pure; never throws on any text. */
export const reflow = (source: Source, options: ReflowOptions = {}): Result => {
  const usual = inUsualForms(source);
  return usual === source ? read(source, options) : asInSource(read(usual, options), source.text);
};

const read = (source: Source, options: ReflowOptions): Result => {
  const { trace = false, given = [] } = options;
  if (source.articles) {
    const known = readKnownArticles(source.text, source.articles, (lines) => bodyOf(source, lines, given));
    return trace ? { ...known, trace: traceKnownArticles(source.articles) } : known;
  }
  const order = orderByBoxes(source);
  if (order) {
    const pages = partPages(setByBoxes(splitLines(order.source), order));
    const ordered = givenInOrder(given, order.map);
    return resultInSource(joinResults(pages.map((lines) => articlesOf(lines, trace, ordered))), order.map);
  }
  const closed = closeSpacing(source.text);
  if (!closed) return readText(source, options);
  const { map } = closed;
  const inClosed: ReflowOptions = {
    trace,
    given: givenInOrder(given, map),
    onProgress: (done) => options.onProgress?.(map.offsetOf(done)),
  };
  return resultInSource(readText({ text: closed.text }, inClosed), map);
};

/** Text whose lines stand in the order of reading, but for columns side by side. */
const readText = (source: Source, { trace = false, given = [], onProgress }: ReflowOptions): Result => {
  const cut = (start: number, end: number, blanks: number) => measureLine(source.text, start, end, blanks);
  const pages = splitPages(source.text);
  const results = pages.map((page, i) => {
    if (i > 0) onProgress?.(page.start);
    return articlesOf(setLines(splitLines(source, page), cut), trace, given);
  });
  return joinResults(results);
};

/** The paragraphs of printed lines that the page tells to be one article's body. */
const bodyOf = (source: Source, lines: readonly Span[], given: readonly Given[]): readonly Paragraph[] => {
  const all = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const isOfBody = ({ span }: Line): boolean => lines.some(({ start, end }) => start <= span.start && span.end <= end);
  const printed = splitLines({ text: source.text }, all).filter(isOfBody);
  const cut = (start: number, end: number, blanks: number) => measureLine(source.text, start, end, blanks);
  return bodyOfLines(articlesOf(setLines(printed, cut), false, given));
};

interface ReadLines {
  readonly labelled: readonly LabelledLine[];
  readonly page: PageReading;
}

const readLines = (lines: readonly SetLine[], given: readonly Given[] = [], alone?: PageReading): ReadLines => {
  const labelled = labelLines(lines, roleWeights, given);
  return { labelled, page: readPage(gatherBlocks(labelled), articleWeights, given, alone) };
};

/** A page is decided alone, and again where something is given of it. */
const articlesOf = (lines: readonly SetLine[], trace: boolean, given: readonly Given[] = []): Result => {
  const alone = readLines(lines);
  const told = givenOnLines(lines, given);
  const { labelled, page } = told.length > 0 ? readLines(lines, told, alone.page) : alone;
  const result = buildArticles(page);
  return trace ? { ...result, trace: traceOf(lines, labelled, page) } : result;
};

const traceOf = (lines: readonly SetLine[], labelled: readonly LabelledLine[], page: PageReading): TraceEntry[] => [
  ...traceLines(lines),
  ...traceColumns(lines),
  ...traceRoles(lines, labelled, roleWeights),
  ...traceArticles(page),
];
