import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completeAbout } from '../lib/exporters/complete-about.ts';
import type { Source } from '../lib/model/source.ts';
import { reflow } from '../lib/reflow.ts';

/** The engine in a worker of its own: a source comes in; its result goes out, with what the furniture tells of the page. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data: source }: MessageEvent<Source>) => {
    const result = reflow(source);
    self.postMessage({ result, about: completeAbout(source.about ?? {}, result.furniture) });
  });
});
