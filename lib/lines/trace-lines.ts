import type { SetLine } from '../model/set-line.ts';
import type { TraceEntry } from '../model/trace.ts';

/** The lines that were found to be letter-spaced: their characters fill `width` em, with the spaces between `extent`. */
export const traceLines = (lines: readonly SetLine[]): TraceEntry[] =>
  lines
    .filter(({ line }) => line.letterSpaced)
    .map(({ line: { span, width, extent } }) => ({
      stage: 'lines',
      span,
      decision: 'letter-spaced',
      evidence: { width, extent },
    }));
