const ENDED = /[。！？!?…][”’」』）)]*$/u;

/** Whether a line's text ends as a sentence does: a paragraph may end there. */
export const endsAsSentence = (text: string): boolean => ENDED.test(text);
