import { isSpace } from './char-class.ts';
import { NO_WIDTH } from './usual-forms.ts';

/**
 * A text in the characters of `own`, of which it has each in other forms but for white space; a blank that was made narrow is
 * as wide again.
 */
export const inOwnCharacters = (text: string, own: string): string => {
  let next = 0;
  let found = '';
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) {
      found += text[i] === NO_WIDTH ? own[next] : text[i];
      continue;
    }
    while (isSpace(own.charCodeAt(next))) next++;
    found += own[next++];
  }
  return found;
};
