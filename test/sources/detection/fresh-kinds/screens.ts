import { page, pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';
import { drawSetting, someOf } from '../texts/some-of.ts';
import { FICTION, GOODS, STEPS, TALK } from '../texts/told.ts';
import { TECHNICAL, WIKI } from '../texts/learned.ts';

/** What stands on screens. */
export const screens: OtherPages = {
  wordsOfAnInterface: (random, prose) =>
    pre(
      '界面',
      times(random.int(50, 120), () =>
        random.pick([
          '确定',
          '取消',
          '保存草稿',
          `${prose.word()}设置`,
          '网络开小差了，请稍后再试',
          '已是最新版本',
          `最近${random.int(2, 9)}天`,
        ]),
      ),
    ),
  boxOfAnEncyclopedia: (random, prose) =>
    page(
      '条目',
      `<table>${times(random.int(8, 16), () => `<tr><th>${prose.word()}</th><td>${prose.word()}${random.int(2, 900)}</td></tr>`).join('')}</table>${times(random.int(4, 8), () => `<p>${someOf(random, WIKI, 2, 5)}</p>`).join('')}`,
    ),
  boxInLines: (random, prose) =>
    pre('信息框', [
      ...times(random.int(10, 18), () => [
        prose.word(),
        random.pick([`${random.int(2, 900)}平方公里`, prose.name(), prose.word()]),
      ]).flat(),
      ...times(random.int(4, 8), () =>
        setInColumns(someOf(random, WIKI, 2, 4), { measure: 24, prohibits: true, indent: '' }),
      ).flat(),
    ]),
  readmeWrapped: (random) => {
    const setting = { ...drawSetting(random, 34, 40), indent: '' };
    return pre('README', [
      '# 小工具',
      '',
      ...times(random.int(5, 9), () => [
        `## ${random.pick(['安装', '用法', '选项', '许可'])}`,
        '',
        ...setInColumns(someOf(random, TECHNICAL, 3, 6), setting),
        '',
      ]).flat(),
    ]);
  },
  commentsInCode: (random) => {
    const setting = { ...drawSetting(random, 26, 36), indent: '' };
    return pre(
      'a.h',
      times(random.int(8, 16), (i) => [
        '/**',
        ...setInColumns(someOf(random, TECHNICAL, 2, 4), setting).map((line) => ` * ${line}`),
        ' */',
        `int f${i}(void);`,
        '',
      ]).flat(),
    );
  },
  picturesOfGoods: (random) => {
    const setting = { ...drawSetting(random, 11, 18), indent: '' };
    return page(
      '详情',
      times(
        random.int(7, 14),
        () => `<p>${setInColumns(someOf(random, GOODS, 2, 4), setting).join('<br>')}</p><img alt="">`,
      ).join(''),
    );
  },
  centredForReading: (random) =>
    page(
      '公众号',
      times(random.int(30, 60), () =>
        random
          .pick(FICTION)
          .split(/(?<=[，。！？：])/u)
          .join('<br>'),
      )
        .map((text) => `<section>${text}</section>`)
        .join(''),
    ),
  slides: (random) =>
    pre(
      '课件',
      times(random.int(10, 18), (i) => [
        `第${i + 1}页`,
        random.pick(['小结', '为什么', '三个步骤']),
        ...times(random.int(2, 5), () => `· ${random.pick(STEPS).slice(0, random.int(8, 16))}`),
        '',
      ]).flat(),
    ),
  telepromptedLines: (random) => {
    const setting = { measure: random.int(8, 12), prohibits: true, indent: '' };
    return pre(
      '提词',
      times(random.int(8, 14), () => [...setInColumns(someOf(random, [...GOODS, ...STEPS], 2, 4), setting), '']).flat(),
    );
  },
  conversationInBubbles: (random, prose) =>
    page(
      '对话',
      times(
        random.int(20, 50),
        () =>
          `<div><i>${prose.name()}</i><div>${random.chance(0.5) ? random.pick(TALK) : random.pick(FICTION)}</div></div>`,
      ).join(''),
    ),
};
