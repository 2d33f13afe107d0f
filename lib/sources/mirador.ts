import { emWidth } from './em-width.ts';
import { joinRuns } from './join-runs.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { parentsOf } from './parents-of.ts';
import { placeOfLine } from './place-of-line.ts';
import type { Run } from './run-line.ts';
import { SourceWriter } from './source-writer.ts';
import { writeRuns } from './write-runs.ts';

/** The overlay sets words three quarters as high as their line, and every base line at that height. */
const SPAN_SIZE = 0.75;

/**
 * The text overlay of Mirador (dbmdz/mirador-textoverlay, `PageTextDisplay`): a `text` for each line, or a `tspan` for each
 * word in it, with `x`, `y`, `textLength` and `font-size`. Firefox gets a `text` for each word.
 */
export const mirador: PageSource = {
  name: 'mirador',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const pages = [...root.querySelectorAll('svg')].filter(isOverlay);
    const places = parentsOf(pages);
    const [at] = places;
    if (!at) return [];
    const writer = new SourceWriter();
    for (const [page, overlay] of pages.entries()) {
      const start = writer.length;
      const runs = [...overlay.querySelectorAll('text')].flatMap((text) => runsOf(text, page));
      if (start > 0 && runs.length > 0) writer.breakLine();
      writeRuns(writer, joinRuns(runs));
      yield writer.length - start;
    }
    return writer.length > 0 ? [{ shape: 'mirador', certainty: 0.95, at, places, ...writer.done() }] : [];
  },
};

function isOverlay(svg: Element): boolean {
  const named = svg.closest('[class*="textoverlay"], [class*="textOverlay"], [class*="text-overlay"]');
  return named !== null && svg.querySelector('text') !== null;
}

function runsOf(text: Element, page: number): readonly Run[] {
  const spans = [...text.querySelectorAll('tspan')].filter((span) => span.hasAttribute('x'));
  if (spans.length === 0) return runOf(text, numberOf(text, 'font-size'), page);
  return spans.flatMap((span) => runOf(span, (numberOf(span, 'font-size') ?? 0) / SPAN_SIZE, page));
}

/** A run whose line is `height` high: the base line stands at three quarters of it, whatever the type. */
function runOf(node: Element, height: number | undefined, page: number): readonly Run[] {
  const text = (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const [x, y, length] = [numberOf(node, 'x'), numberOf(node, 'y'), numberOf(node, 'textLength')];
  if (!text || x === undefined || y === undefined || !height) return [];
  const width = length ?? emWidth(text) * height;
  const { size = height, ...place } = placeOfLine({ page, x, y: y - SPAN_SIZE * height, width, height }, text);
  return [{ text, node, size, ...place }];
}

function numberOf(element: Element, name: string): number | undefined {
  const style = new RegExp(String.raw`(?:^|;)\s*${name}\s*:\s*([^;]+)`, 'u').exec(
    element.getAttribute('style') ?? '',
  )?.[1];
  const number = Number.parseFloat(element.getAttribute(name) ?? style ?? '');
  return Number.isFinite(number) ? number : undefined;
}
