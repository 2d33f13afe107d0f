import type { Result } from '../model/result.ts';

/**
 * Why a correction does not fit a result. `nothingThere`: no text stands where it points; `noSuchArticle`: nor the article;
 * `notThere`: what stands there is no paragraph, heading or caption, as the correction takes it to be; `alreadySo`: there is
 * nothing to change; `insideEdit`: an edit would cut through text that the reader edited before; `textIsOther`: the text to be edited is
 * not what it was; `noTextLeft`: a passage would be left without any text (set it aside instead).
 */
export type WhyNot =
  | 'nothingThere'
  | 'noSuchArticle'
  | 'notThere'
  | 'alreadySo'
  | 'insideEdit'
  | 'textIsOther'
  | 'noTextLeft';

export type Corrected =
  | { readonly result: Result; readonly applied: true }
  | { readonly result: Result; readonly applied: false; readonly why: WhyNot };
