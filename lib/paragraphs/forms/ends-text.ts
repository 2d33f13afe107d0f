const SENTENCE = /[。！？…][”」』）)]?$/u;
const TEXT = /[。！？；…][”」』）)]?$/u;

/** Whether a sentence ends with a line, as every text that somebody signs does. */
export const endsSentence = (text: string): boolean => SENTENCE.test(text);

/** Whether a text may end with a line: with a sentence, or as an item of several does. */
export const endsText = (text: string): boolean => TEXT.test(text);
