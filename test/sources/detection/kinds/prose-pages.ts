import { page, pre, times, type OtherPages } from '../other-page.ts';

/** Ordinary text in paragraphs that the page does not break. */
export const prosePages: OtherPages = {
  newsArticle: (random, prose) =>
    page(
      prose.headline(),
      `<article><h1>${prose.headline()}</h1><p>2022-04-03 来源：本网</p>${times(random.int(4, 12), () => `<p>　　${prose.paragraph()}</p>`).join('')}</article>`,
    ),
  newsArticleWithBreaks: (random, prose) =>
    page('要闻', `<div>${times(random.int(4, 12), () => `　　${prose.paragraph()}`).join('<br><br>')}</div>`),
  shortNews: (random, prose) => page('快讯', times(random.int(8, 20), () => `<p>${prose.sentence()}</p>`).join('')),
  encyclopedia: (random, prose) =>
    page(
      '词条',
      times(
        random.int(4, 8),
        () =>
          `<h2>${prose.word()}</h2>${times(random.int(1, 3), () => `<p>${prose.paragraph()}[${random.int(1, 30)}]</p>`).join('')}<ul>${times(4, () => `<li>${prose.clause()}</li>`).join('')}</ul>`,
      ).join(''),
    ),
  novelText: (random, prose) =>
    pre(
      '第一章',
      times(random.int(12, 40), () => `　　${prose.paragraph()}`),
    ),
  novelOfShortParagraphs: (random, prose) =>
    page(
      '第三十二章',
      times(random.int(30, 90), () => `<p>${random.chance(0.5) ? `“${prose.clause()}。”` : prose.sentence()}</p>`).join(
        '',
      ),
    ),
  law: (random, prose) =>
    pre(
      '条例',
      times(random.int(15, 40), (i) => `第${i + 1}条　${times(random.int(1, 3), prose.sentence).join('')}`),
    ),
  recipe: (random, prose) =>
    page(
      '家常菜',
      `<ul>${times(8, () => `<li>${prose.word()} ${random.int(1, 9)}克</li>`).join('')}</ul><ol>${times(random.int(5, 9), () => `<li>${prose.sentence()}</li>`).join('')}</ol>`,
    ),
  blog: (random, prose) =>
    page(
      '随笔',
      `<div class="entry">${times(random.int(5, 14), () => `<p>${times(random.int(1, 4), prose.sentence).join('')}</p>`).join('')}</div><ul>${times(10, () => `<li><a href="#">${prose.headline()}</a></li>`).join('')}</ul>`,
    ),
  outline: (random, prose) =>
    page(
      '要点',
      `<ol>${times(random.int(5, 9), () => `<li>${prose.clause()}<ul>${times(random.int(2, 5), () => `<li>${prose.clause()}</li>`).join('')}</ul></li>`).join('')}</ol>`,
    ),
  exam: (random, prose) =>
    pre(
      '试卷',
      times(random.int(10, 25), (i) => [
        `${i + 1}. ${prose.clause()}的是（  ）`,
        ...['A', 'B', 'C', 'D'].map((letter) => `${letter}. ${prose.clause()}`),
        '',
      ]).flat(),
    ),
  transcript: (random, prose) =>
    pre(
      '听写',
      times(random.int(30, 80), () => prose.clause() + random.pick(['', '', '，'])),
    ),
  leaflet: (random, prose) =>
    pre(
      '说明书',
      times(random.int(10, 20), () => `【${prose.word()}】${prose.clause()}，${prose.clause()}。`),
    ),
  about: (random, prose) =>
    page(
      '关于我们',
      `<h1>公司简介</h1><p>${prose.paragraph()}</p><h2>联系方式</h2><p>地址：${prose.clause()}</p><p>电话：0${random.int(100, 999)}-${random.int(1000000, 9999999)}</p><p>邮编：${random.int(100000, 999999)}</p>`,
    ),
  diary: (random, prose) =>
    pre(
      '日记',
      times(random.int(10, 25), (i) => [
        `3月${i + 1}日 晴`,
        times(random.int(1, 4), prose.sentence).join(''),
        '',
      ]).flat(),
    ),
};
