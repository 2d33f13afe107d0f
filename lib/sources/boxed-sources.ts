import { alto } from './alto.ts';
import { hocr } from './hocr.ts';
import { mets } from './mets.ts';
import { mirador } from './mirador.ts';
import { pageXml } from './page-xml.ts';
import type { PageSource } from './page-source.ts';
import { pdfjsLayer } from './pdfjs-layer.ts';

/** The page shapes whose markup tells where their lines stand. */
export const boxedSources: readonly PageSource[] = [alto, hocr, mets, mirador, pageXml, pdfjsLayer];
