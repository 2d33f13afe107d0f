import { alto } from './alto.ts';
import { founder } from './founder.ts';
import { hocr } from './hocr.ts';
import { mets } from './mets.ts';
import { mirador } from './mirador.ts';
import { pageXml } from './page-xml.ts';
import type { PageSource } from './page-source.ts';
import { pdfjsLayer } from './pdfjs-layer.ts';
import { renmin } from './renmin.ts';

/** The page shapes whose markup tells where their lines stand, or which articles there are. */
export const markedSources: readonly PageSource[] = [alto, founder, hocr, mets, mirador, pageXml, pdfjsLayer, renmin];
