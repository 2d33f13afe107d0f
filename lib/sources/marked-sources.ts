import { alto } from './alto.ts';
import { chroniclingAmerica } from './chronicling-america.ts';
import { founder } from './founder.ts';
import { hathiTrust } from './hathi-trust.ts';
import { hocr } from './hocr.ts';
import { mets } from './mets.ts';
import { mirador } from './mirador.ts';
import { pageXml } from './page-xml.ts';
import type { PageSource } from './page-source.ts';
import { pdfjsLayer } from './pdfjs-layer.ts';
import { renmin } from './renmin.ts';
import { trove } from './trove.ts';

/** The page shapes whose markup tells where their lines stand, which articles there are, or where a site puts its text. */
export const markedSources: readonly PageSource[] = [
  alto,
  chroniclingAmerica,
  founder,
  hathiTrust,
  hocr,
  mets,
  mirador,
  pageXml,
  pdfjsLayer,
  renmin,
  trove,
];
