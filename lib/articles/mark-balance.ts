import { isCloser, isOpener } from '../hanzi/char-class.ts';

/** Opening marks of a text that its own closing marks leave open, and the other way round. */
export const markBalance = (text: string): { open: number; unopened: number } => {
  let open = 0;
  let unopened = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isOpener(code)) open++;
    else if (isCloser(code)) {
      if (open > 0) open--;
      else unopened++;
    }
  }
  return { open, unopened };
};
