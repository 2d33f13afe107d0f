export { articleToBibtex } from './citation/bibtex.ts';
export { articleToGbt7714 } from './citation/gbt7714.ts';
export { articleToRis } from './citation/ris.ts';
