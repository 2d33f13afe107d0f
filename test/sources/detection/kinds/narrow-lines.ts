import { page, pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';
import { drawSetting } from '../texts/some-of.ts';

/** Any text in lines as short as a column's: what a telephone, a poster or a leaflet makes of it. */
export const narrowLines: OtherPages = {
  narrowText: (random, prose) => {
    const setting = drawSetting(random, 8, 18);
    return pre('', times(random.int(6, 16), () => setInColumns(prose.told(), setting)).flat());
  },
  narrowTextWithTitles: (random, prose) => {
    const setting = drawSetting(random, 9, 20);
    return pre(
      '',
      times(random.int(3, 8), () => [
        prose.told().slice(0, random.int(4, 12)),
        ...times(random.int(1, 4), () => setInColumns(prose.told(), setting)).flat(),
        ...(random.chance(0.3) ? [''] : []),
      ]).flat(),
    );
  },
  narrowTextByBreaks: (random, prose) => {
    const setting = drawSetting(random, 8, 24);
    return page(
      '',
      times(random.int(4, 12), () => `<p>${setInColumns(prose.told(), setting).join('<br>')}</p>`).join(''),
    );
  },
  narrowTextWithNames: (random, prose) => {
    const setting = drawSetting(random, 10, 22);
    return pre(
      '',
      times(random.int(3, 6), () => [
        prose.headline(),
        prose.name(),
        '',
        ...times(random.int(2, 5), () => setInColumns(prose.told(), setting)).flat(),
      ]).flat(),
    );
  },
};
