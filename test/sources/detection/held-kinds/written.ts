import { page, pre, times, type OtherPages } from '../other-page.ts';

const EVENTS = ['发球', '角球', '任意球', '换人', '射门', '越位', '黄牌'];

/** Longer texts of other makes. */
export const written: OtherPages = {
  noticeOfAnOffice: (random, prose) =>
    page(
      '通知',
      `<h1>关于${prose.word()}的通知</h1>${times(random.int(5, 9), (i) => `<p>${'一二三四五六七八九'[i]}、${prose.clause()}。${prose.paragraph()}</p>`).join('')}<p>${prose.word()}办公室</p><p>2021年${random.int(1, 12)}月${random.int(1, 28)}日</p>`,
    ),
  judgement: (random, prose) =>
    page(
      '判决书',
      `<p>原告：${prose.name()}，男。</p><p>被告：${prose.name()}，女。</p>${times(random.int(8, 14), () => `<p>本院认为，${prose.paragraph()}</p>`).join('')}`,
    ),
  minutesOfAMeeting: (random, prose) =>
    page('纪要', times(random.int(14, 30), () => `<p><b>${prose.name()}</b>：${prose.sentence()}</p>`).join('')),
  horoscope: (_, prose) =>
    page('运势', times(12, (i) => `<h3>第${i + 1}座</h3><p>${prose.sentence()}${prose.sentence()}</p>`).join('')),
  newsletter: (random, prose) =>
    pre(
      '通讯',
      times(random.int(5, 9), () => ['='.repeat(36), prose.headline(), '-'.repeat(36), prose.paragraph(), '']).flat(),
    ),
  manual: (random, prose) =>
    page(
      '说明书',
      times(
        random.int(5, 9),
        (i) =>
          `<h2>${i + 1} ${prose.word()}</h2><ol>${times(random.int(3, 7), () => `<li>${prose.clause()}。</li>`).join('')}</ol>`,
      ).join(''),
    ),
  liveCommentary: (random, prose) =>
    page(
      '直播',
      times(random.int(25, 50), (i) => `<p>${90 - i}' ${random.pick(EVENTS)}！${prose.clause()}。</p>`).join(''),
    ),
  annotatedClassic: (random, prose) =>
    page(
      '注释',
      times(
        random.int(10, 20),
        (i) =>
          `<p>${prose.clause().slice(0, 12)}。〔${i + 1}〕</p><small>〔${i + 1}〕${prose.word()}：${prose.clause()}。</small>`,
      ).join(''),
    ),
};
