import type { History } from '../../model/history.ts';
import { type Check, list, parts, text, time } from './check.ts';
import { checkCorrection } from './check-correction.ts';

/** Which text of which page: its address, where it has one, and the hash of its source text (`hashOf`). */
export interface PageKey {
  readonly url?: string | undefined;
  readonly hash: string;
}

/** The corrections of one text of one page. */
export interface KeptPage {
  /** Without tracking parts; empty for text that was pasted or dropped. */
  readonly url: string;
  readonly hash: string;
  /** By which the reader knows the page again. */
  readonly title: string;
  /** When the corrections last changed, ISO 8601. */
  readonly changed: string;
  readonly history: History;
}

const steps = list(list(checkCorrection));

/** A page's corrections from storage or a file. */
export const checkKeptPage: Check<KeptPage> = parts<KeptPage>({
  url: text,
  hash: text,
  title: text,
  changed: time,
  history: parts<History>({ done: steps, undone: steps }),
});
