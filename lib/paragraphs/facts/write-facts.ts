import { writeBlanks } from './blanks.ts';
import { writeCues } from './cues.ts';
import { writeEnds } from './ends.ts';
import type { WriteFacts } from './fact.ts';
import { writeFills } from './fills.ts';
import { writePage } from './page.ts';
import { writeRoom } from './room.ts';

/** Writes all that is known of a line: each fact once, however many features it is part of. */
export const writeFacts: WriteFacts = (context, known) => {
  writePage(context, known);
  writeEnds(context, known);
  writeFills(context, known);
  writeBlanks(context, known);
  writeRoom(context, known);
  writeCues(context, known);
};
