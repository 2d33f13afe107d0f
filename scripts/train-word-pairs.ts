import { writeWordPairs } from './train/word-pairs.ts';

writeWordPairs();
