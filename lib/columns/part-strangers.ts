import { endsWithCredit, isByline, isOpeningByline, readsLikeCaption } from '../hanzi/cues.ts';
import type { Line } from '../model/line.ts';
import type { ColumnLine, CutLine } from './part-columns.ts';

/** Where two things may meet on one line: at a gap, behind which a signature or a caption opens. */
interface Meeting {
  readonly gap: RegExp;
  readonly areStrangers: (left: string, right: string) => boolean;
}

/** A heading has no marks that a sentence has. */
const HEADING = /^[^，。；：、]{3,24}$/u;

const MEETINGS: readonly Meeting[] = [
  {
    gap: /(?<!\s)\s+(?=[□■●○◎◆◇]\s*\p{Script=Han}|(?:文|撰文|作者)\s?[/／｜|：:]\s?\p{Script=Han})/u,
    areStrangers: (left, right) =>
      HEADING.test(left) && !isByline(left) && !endsWithCredit(left) && isOpeningByline(right),
  },
  {
    gap: /(?<!\s)\s+(?=[▲△▼↑]|[上下左右]?[图圖](?:片)?[为為：:])/u,
    areStrangers: (left, right) => readsLikeCaption(right) && (readsLikeCaption(left) || endsWithCredit(left)),
  },
];

/** The two lines that stand on one; undefined where it is one. */
const partLine = (line: Line, cut: CutLine): readonly Line[] | undefined => {
  if (line.letterSpaced || !/\s/u.test(line.text)) return undefined;
  for (const { gap, areStrangers } of MEETINGS) {
    const found = gap.exec(line.text);
    if (!found || !areStrangers(line.text.slice(0, found.index), line.text.slice(found.index).trimStart())) continue;
    const { start, end } = line.span;
    const left = cut(start, start + found.index, line.blanksBefore);
    const right = cut(start + found.index, end, 0);
    if (left && right)
      return [
        { ...left, inset: line.inset },
        { ...right, inset: 0 },
      ];
  }
  return undefined;
};

/**
 * A heading and the signature behind it on one line, 槐花落了 □ 某某, are two lines of two kinds; so are two captions that
 * stand beside each other.
 */
export const partStrangers = (lines: readonly ColumnLine[], cut: CutLine): ColumnLine[] =>
  lines.flatMap((one) => partLine(one.line, cut)?.map((line) => ({ line, column: one.column })) ?? one);
