import { END_CLASSES } from '../../hanzi/end-class.ts';
import { wordOver } from '../../hanzi/word-over.ts';
import type { LineContext } from '../line-context.ts';
import type { LineFacts } from '../line-facts.ts';
import { fact, type WriteFacts } from './fact.ts';

/** Room in em that a line left though what the next one starts with would have fitted: less than nothing means it was full. */
const room = (line: LineFacts | undefined, next: LineFacts | undefined): number =>
  line && next ? line.set.deficit - next.lead : Infinity;

const COLON_END = END_CLASSES.indexOf('colon');

const ROOM_EDGES = [-0.3, 0.3, 0.8, 1.3, 2.3, 1e6];
const ROOMS = ROOM_EDGES.length + 1;
const roomBin = (em: number): number => {
  let bin = 0;
  while (bin < ROOM_EDGES.length && em >= ROOM_EDGES[bin]!) bin++;
  return bin;
};

/** Em that the indent of a first line took away: none where it is kept as white space. */
const indentEm = (c: LineContext): number => (c.indent === 4 ? 1 : c.indent === 5 ? 2 : 0);

/** What a paragraph may end with. */
const closes = ({ end }: LineFacts): boolean => end <= COLON_END;

/** Whether the line before looks like a paragraph's first: an opening, or after what ends a paragraph. */
const beforeIsFirst = (c: LineContext): boolean =>
  c.before !== undefined && (c.before.dateline || c.earlier === undefined || closes(c.earlier));

/** Room that the line before left; the same where its indent took some; room that this line leaves. */
const ROOM = fact('room before', ROOMS);
const ROOM_UNDER_INDENT = fact('room before, under an indent', ROOMS);
const SLACK = fact('room', ROOMS);

/** A number or a Latin word that goes on behind the line end: 20|22, 5|.2, K|m. */
const GOES_ON = /[\p{Script=Latin}\p{Script=Greek}]\n[\p{Ll}\p{Nd}]|\p{Nd}\n[\p{Nd}.%％‰℃]|\p{Nd}\.\n\p{Nd}/u;
const goesOn = (upper: string, lower: string): boolean => GOES_ON.test(`${upper.slice(-2)}\n${lower.slice(0, 1)}`);

/** Whether the line end above stands inside a word: see `wordOver`, and 3 inside a number or a Latin word. */
const joint = ({ before, here }: LineContext): number => {
  if (!before) return 0;
  const [upper, lower] = [before.set.line.text, here.set.line.text];
  return goesOn(upper, lower) ? 3 : wordOver(upper, lower);
};
const JOINT = fact('joint', 4);

export const writeRoom: WriteFacts = (c, known) => {
  known[ROOM.at] = roomBin(room(c.before, c.here));
  known[ROOM_UNDER_INDENT.at] = roomBin(room(c.before, c.here) - (beforeIsFirst(c) ? indentEm(c) : 0));
  known[SLACK.at] = roomBin(room(c.here, c.after));
  known[JOINT.at] = joint(c);
};
