import { readFileSync } from 'node:fs';
import { archivePage } from '../../../scripts/pages/archive-page.ts';
import type { ServedPage } from '../../../scripts/pages/serve-pages.ts';
import { NOTICE } from './notice.ts';
import { doubtfulText, hostileText, sampleText } from './sample.ts';
import { volume } from './volume.ts';

/** A page that knows its article, and lists the other articles of the same newspaper page. */
const FOUNDER = new URL('../../pages/founder-article/page.html', import.meta.url);

const html = (body: string): ServedPage => ({ type: 'text/html', body });
const text = (body: string): ServedPage => ({ type: 'text/plain', body });

const RECIPE = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>家常豆腐</title><h1>家常豆腐</h1>
<p>豆腐切成厚片，放进盐水里泡十分钟，捞出来沥干，锅里放油，小火慢慢煎到两面金黄，盛出来备用。</p>
<ul><li>豆腐一块</li><li>青椒两个</li><li>豆瓣酱一勺</li></ul>
<p>锅里留一点底油，下蒜末和豆瓣酱炒出红油，再放青椒和豆腐，加半碗水，盖上锅盖焖五分钟，收汁以后就可以出锅了。</p>`;

const ENGLISH = `<!doctype html><html lang="en"><title>Minutes</title><pre>
The harbour board met on
Tuesday to hear the report
of its engineer upon the new
breakwater, which has been
under way since the spring,
and resolved to ask for two
further dredgers.
</pre>`;

/** So many pages in one are some seven hundred thousand characters: long enough to be stopped. */
const LONG = 300;

/** The pages that the end-to-end tests open, by path. */
export function testPages(): ReadonlyMap<string, ServedPage> {
  return new Map<string, ServedPage>([
    ['/archive.html', html(archivePage(sampleText))],
    ['/archive.txt', text(sampleText)],
    ['/long.txt', text(sampleText.repeat(LONG))],
    ['/doubtful.html', html(archivePage(doubtfulText))],
    ['/hostile.html', html(archivePage(hostileText))],
    ['/notice.txt', text(NOTICE)],
    ['/founder.html', html(readFileSync(FOUNDER, 'utf8'))],
    ['/recipe.html', html(RECIPE)],
    ['/empty.html', html('<!doctype html><title>空</title>')],
    ['/english.html', html(ENGLISH)],
    ['/locked.pdf', { type: 'application/pdf', body: volume(1, { password: 'lotus' }) }],
  ]);
}
