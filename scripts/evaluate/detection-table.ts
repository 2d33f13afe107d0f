import type { DetectionFigures, JudgedPage } from '../../test/sources/detection/evaluate-detection.ts';

/** Where the reader is neither offered nor asked, is asked, is offered, and where it is sure. */
const BOUNDS = [0, 0.15, 0.5, 0.9, 1.01] as const;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What is offered, and of the pages of each certainty how many are newspaper pages. */
export function detectionTable({ newspapers, others, held, missed, wronglyOffered }: DetectionFigures): string[] {
  return [
    'telling newspaper columns from other text',
    `newspaper pages ${newspapers.length}, not offered ${partOf(missed, newspapers)}`,
    `other pages     ${others.length}, offered ${partOf(wronglyOffered, others)}`,
    'of kinds and texts never learned from',
    ...neverLearned({ newspapers, others, held, missed, wronglyOffered }),
    ...[...missed, ...wronglyOffered].map(({ name, certainty }) => `  ${name} ${certainty.toFixed(2)}`),
    'certainty    newspaper  other',
    ...BOUNDS.slice(0, -1).map((from, i) => row(from, BOUNDS[i + 1]!, newspapers, others)),
  ];
}

function neverLearned({ newspapers, others, held, missed, wronglyOffered }: DetectionFigures): string[] {
  const unknown = new Set(held);
  const of = (pages: readonly JudgedPage[]): JudgedPage[] => pages.filter((page) => unknown.has(page));
  return [
    `newspaper pages ${of(newspapers).length}, not offered ${partOf(of(missed), of(newspapers))}`,
    `other pages     ${of(others).length}, offered ${partOf(of(wronglyOffered), of(others))}`,
  ];
}

const partOf = (some: readonly unknown[], of: readonly unknown[]): string =>
  `${some.length} (${percent(some.length / of.length)})`;

function row(from: number, to: number, newspapers: readonly JudgedPage[], others: readonly JudgedPage[]): string {
  const within = (pages: readonly JudgedPage[]): string =>
    String(pages.filter(({ certainty }) => certainty >= from && certainty < to).length);
  return `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}${within(newspapers).padStart(9)}${within(others).padStart(7)}`;
}
