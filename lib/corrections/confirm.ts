import type { Correction } from '../model/correction.ts';
import type { Doubt } from '../model/doubt.ts';

/** Whether a doubt is the one that the reader has looked at. */
export const isConfirmed = ({ reason, span }: Doubt, confirm: Correction & { readonly do: 'confirm' }): boolean =>
  reason === confirm.reason && span.start === confirm.span.start && span.end === confirm.span.end;
