/**
 * Gives the password of a file that is locked; asked once more, with `wrong`, where the last one was not it. Rejecting ends the
 * reading.
 */
export type AskPassword = (wrong: boolean) => Promise<string>;
