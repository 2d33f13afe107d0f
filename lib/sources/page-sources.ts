import { alto } from './alto.ts';
import { hocr } from './hocr.ts';
import { mets } from './mets.ts';
import { mirador } from './mirador.ts';
import { pageXml } from './page-xml.ts';
import { pdfjsLayer } from './pdfjs-layer.ts';
import type { PageSource } from './page-source.ts';
import { renderedText } from './rendered-text.ts';

/** Every page shape that is known, in no order: the surest candidate wins. */
export const pageSources: readonly PageSource[] = [alto, hocr, mets, mirador, pageXml, pdfjsLayer, renderedText];
