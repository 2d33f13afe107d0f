import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import 'pdfjs-dist/build/pdf.worker.min.mjs';

/** pdf.js's own worker as a file of the extension: it starts by being loaded. */
export default defineUnlistedScript(() => undefined);
