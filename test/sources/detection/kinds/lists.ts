import { page, pre, times, type OtherPages } from '../other-page.ts';

const price = (cents: number): string => `￥${(cents / 100).toFixed(2)}`;

/** Lists of things, of links and of names. */
export const lists: OtherPages = {
  searchResults: (random, prose) =>
    page(
      '搜索结果',
      times(
        random.int(8, 15),
        () =>
          `<div><h3><a href="#">${prose.headline()} - ${prose.word()}网</a></h3><p>2022年3月${random.int(1, 28)}日 ${prose.sentence().slice(0, 60)}...</p><cite>www.example.com › ${random.int(100, 999)}</cite></div>`,
      ).join(''),
    ),
  shop: (random, prose) =>
    page(
      '商城',
      times(
        random.int(12, 40),
        () =>
          `<div><a href="#">${prose.clause()} ${prose.word()} ${random.int(2, 9)}件装</a><span>${price(random.int(900, 99900))}</span><span>已售${random.int(10, 9999)}</span></div>`,
      ).join(''),
    ),
  shopWithoutLinks: (random, prose) =>
    page(
      '货架',
      `<ul>${times(random.int(20, 50), () => `<li>${prose.clause().slice(0, 14)} ${price(random.int(900, 99900))}</li>`).join('')}</ul>`,
    ),
  portal: (random, prose) =>
    page(
      '门户',
      times(
        6,
        () =>
          `<div><h2>${prose.word()}</h2><ul>${times(random.int(6, 12), () => `<li><a href="#">${prose.headline()}</a></li>`).join('')}</ul></div>`,
      ).join(''),
    ),
  headlines: (random, prose) =>
    page('标题', `<ul>${times(random.int(20, 60), () => `<li>${prose.headline()}</li>`).join('')}</ul>`),
  headlinesCutOff: (random, prose) =>
    page(
      '标题',
      `<ul>${times(random.int(20, 60), () => `<li>${(prose.headline() + prose.headline() + prose.clause()).slice(0, 17)}…</li>`).join('')}</ul>`,
    ),
  headlinesCutOffWithDates: (random, prose) =>
    page(
      '标题',
      `<ul>${times(random.int(20, 50), (i) => `<li>${(prose.headline() + prose.headline() + prose.clause()).slice(0, 18)}... 03-${String((i % 28) + 1).padStart(2, '0')}</li>`).join('')}</ul>`,
    ),
  names: (random, prose) =>
    pre(
      '名单',
      times(random.int(15, 50), () => times(6, prose.name).join('  ')),
    ),
  namesInSentences: (random, prose) =>
    pre(
      '名录',
      times(random.int(15, 40), () => `${times(6, prose.name).join('、')}、`),
    ),
  dictionary: (random, prose) =>
    page(
      '词典',
      `<dl>${times(random.int(15, 40), () => `<dt>${prose.word()}</dt><dd>${prose.sentence()}</dd>`).join('')}</dl>`,
    ),
  contents: (random, prose) =>
    pre(
      '目录',
      times(random.int(20, 50), (i) => `第${i + 1}章 ${prose.clause().slice(0, 12)} …………… ${i * 7 + 1}`),
    ),
  videos: (random, prose) =>
    page(
      '视频',
      times(
        random.int(12, 30),
        () =>
          `<div><p>${prose.headline()}</p><p>${random.int(1, 99)}.${random.int(0, 9)}万次观看 · ${random.int(1, 11)}个月前</p></div>`,
      ).join(''),
    ),
  addresses: (random, prose) =>
    pre(
      '通讯录',
      times(
        random.int(20, 40),
        () => `${prose.name()}\t1${random.int(300000000, 999999999)}\t${prose.clause().slice(0, 12)}`,
      ),
    ),
  tags: (random, prose) => page('标签', `<p>${times(random.int(80, 200), prose.word).join(' ')}</p>`),
  tagsInLines: (random, prose) => page('标签', times(random.int(60, 150), prose.word).join('<br>')),
  hotList: (random, prose) =>
    pre(
      '热榜',
      times(random.int(30, 60), (i) => `${i + 1} ${prose.headline()} ${random.int(100, 999)}万`),
    ),
  offers: (random, prose) =>
    page(
      '特惠',
      times(random.int(15, 40), () => `<p>${prose.clause()}，${prose.clause()}！限时${random.int(1, 9)}折</p>`).join(
        '',
      ),
    ),
  people: (random, prose) =>
    page(
      '人物',
      `<ul>${times(random.int(20, 50), () => `<li>${prose.name()}（${random.int(1880, 1960)}年—${random.int(1961, 2020)}年），${prose.clause()}</li>`).join('')}</ul>`,
    ),
  jobs: (random, prose) =>
    page(
      '招聘',
      times(
        random.int(8, 20),
        () =>
          `<div><h3>${prose.word()}工程师</h3><p>${random.int(8, 30)}-${random.int(31, 60)}K 经验3-5年 本科</p><p>${prose.clause()}；${prose.clause()}</p></div>`,
      ).join(''),
    ),
  references: (random, prose) =>
    pre(
      '参考文献',
      times(
        random.int(15, 40),
        (i) =>
          `[${i + 1}] ${prose.name()}, ${prose.name()}. ${prose.headline()}[J]. ${prose.word()}学报, ${random.int(1990, 2022)}(${random.int(1, 12)}): ${random.int(10, 99)}-${random.int(100, 199)}.`,
      ),
    ),
};
