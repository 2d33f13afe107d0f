import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completeAbout } from '../lib/exporters/complete-about.ts';
import type { ToTakeApart } from '../lib/browser/reflow-in-worker.ts';
import { reflow } from '../lib/reflow.ts';

/** The engine in a worker of its own: a source comes in; its result goes out, with what the furniture tells of the page. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data: { source, given } }: MessageEvent<ToTakeApart>) => {
    const result = reflow(source, { given });
    self.postMessage({ result, about: completeAbout(source.about ?? {}, result.furniture) });
  });
});
