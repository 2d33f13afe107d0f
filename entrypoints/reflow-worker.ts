import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completeAbout } from '../lib/exporters/complete-about.ts';
import type { FromWorker, ToTakeApart } from '../lib/browser/reflow-in-worker.ts';
import { partsOf } from '../lib/browser/result-parts.ts';
import { reflow } from '../lib/reflow.ts';

/** The engine in a worker of its own: a source comes in; its result goes out in parts, with what the furniture tells of the page. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data: { source, given } }: MessageEvent<ToTakeApart>) => {
    const result = reflow(source, { given, onProgress: (done) => post({ done }) });
    for (const part of partsOf(result)) post({ part });
    post({ about: completeAbout(source.about ?? {}, result.furniture) });
  });
});

const post = (message: FromWorker): void => self.postMessage(message);
