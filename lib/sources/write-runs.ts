import type { RunLine } from './run-line.ts';
import type { SourceWriter } from './source-writer.ts';

/** A gap of this many em inside a line is white space. */
const SPACE = 0.45;
/** White space that the page tells counts from this many em on: some set it between all characters. */
const LEAST_SPACE = 0.12;

/** Writes a page's lines; between its blocks, told by a jump of the place, stands a blank line. */
export function writeRuns(writer: SourceWriter, lines: readonly RunLine[]): void {
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && jumps(before, line)) writer.breakLine();
    writeLine(writer, line);
    const { box, size, vertical } = line;
    writer.breakLine(vertical ? { box, size, vertical } : { box, size });
  });
}

function writeLine(writer: SourceWriter, line: RunLine): void {
  line.runs.forEach((run, i) => {
    const before = line.runs[i - 1];
    if (before && needsSpace(before.text, run.text)) {
      const gap = gapBetween(line, i) / line.size;
      if (gap > SPACE || (run.spaced && gap > LEAST_SPACE)) writer.write(' ');
    }
    writer.write(run.text, run.node);
  });
}

const needsSpace = (before: string, after: string): boolean => !/\s$/u.test(before) && !/^\s/u.test(after);

function gapBetween(line: RunLine, i: number): number {
  const [before, run] = [line.runs[i - 1]?.box, line.runs[i]?.box];
  if (!before || !run) return 0;
  return line.vertical ? run.y - before.y - before.height : run.x - before.x - before.width;
}

/** Whether the next line stands elsewhere than right below (in vertical print: right beside), or is of another size. */
function jumps(before: RunLine, line: RunLine): boolean {
  if (before.vertical !== line.vertical || Math.abs(before.size / line.size - 1) > 0.15) return true;
  const advance = line.vertical
    ? before.box.x + before.box.width / 2 - line.box.x - line.box.width / 2
    : line.box.y + line.box.height / 2 - before.box.y - before.box.height / 2;
  const start = line.vertical ? line.box.y - before.box.y : line.box.x - before.box.x;
  return advance < 0.5 * line.size || advance > 2.6 * line.size || Math.abs(start) > 4 * line.size;
}
