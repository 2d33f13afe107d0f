import { createContext } from 'preact';

/** Leads from a mark in the text to the two readings of its doubt; null where doubts are only read. */
export const AskDoubtContext = createContext<((number: number) => void) | null>(null);
