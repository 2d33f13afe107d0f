import type { Words } from '../../components/words.ts';
import { titleOf } from '../../components/article-text/title-of.ts';
import { downloadFiles } from '../../lib/browser/downloads.ts';
import { pageFileName } from '../../lib/exporters/file-name.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { PageMap } from '../../lib/model/page-map.ts';
import { pageMap, pageMapSteps } from '../../lib/page-map/page-map.ts';
import { pageMapSvg, type MapColours } from '../../lib/page-map/page-map-svg.ts';

/** The light colours of the tokens: a file is shown on paper, whatever the panel's theme. */
const COLOURS: MapColours = {
  paper: '#fbf8f1',
  sheet: '#fffdf8',
  articles: ['#a3211a', '#23696e', '#94660f', '#44519a', '#547028', '#82437a', '#aa4f1c', '#4a6273'],
  furniture: '#8e8473',
  unplaced: '#8e8473',
  doubt: '#9a6b14',
};

/** Drawing the page's map, and saving it as an SVG file with the articles' names in it. */
export function createMaps(words: Words) {
  return {
    mapOf: ({ source, result }: ReadPage): PageMap => pageMap(source, result),
    mapSteps: ({ source, result }: ReadPage) => pageMapSteps(source, result),
    saveMap({ source, result }: ReadPage, map: PageMap): Promise<number> {
      const about = source.about ?? {};
      const title = words.t('map.title', undefined, [about.newspaper ?? about.title ?? '']);
      const svg = pageMapSvg(map, COLOURS, { title, articles: result.articles.map(titleOf) });
      const name = pageFileName(about).replace(/\.md$/u, '.svg');
      return downloadFiles([{ name, text: svg }], 'image/svg+xml');
    },
  };
}
