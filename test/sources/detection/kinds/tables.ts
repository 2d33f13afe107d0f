import { page, pre, times, type OtherPages } from '../other-page.ts';

const row = (cells: readonly (string | number)[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Tables, calendars and what is set with spaces to look like one. */
export const tables: OtherPages = {
  figures: (random, prose) =>
    page(
      '统计表',
      `<table>${times(random.int(10, 40), () => row([prose.word(), ...times(4, () => random.int(100, 99999))])).join('')}</table>`,
    ),
  timetable: (random, prose) =>
    pre(
      '时刻表',
      times(
        random.int(15, 40),
        () =>
          `${prose.word()}站    ${random.int(6, 22)}:${random.int(10, 59)}    ${random.int(6, 22)}:${random.int(10, 59)}    ${random.int(1, 99)}公里`,
      ),
    ),
  parameters: (random, prose) =>
    page('参数', `<table>${times(random.int(10, 30), () => row([prose.word(), prose.clause()])).join('')}</table>`),
  textTable: (random, prose) =>
    page(
      '分工',
      `<table>${times(random.int(8, 20), () => row([prose.name(), prose.clause(), prose.sentence()])).join('')}</table>`,
    ),
  calendar: (random) =>
    page(
      '日历',
      `<table>${row([...'日一二三四五六'])}${times(5, (week) => row(times(7, (day) => week * 7 + day + 1 - random.int(0, 1)))).join('')}</table>`,
    ),
  calendarInLines: () => page('日历', [...'日一二三四五六', ...times(31, (day) => day + 1)].join('<br>')),
  scores: (random, prose) =>
    pre(
      '积分榜',
      times(
        random.int(12, 20),
        (i) =>
          `${i + 1} ${prose.word()}队 ${random.int(10, 30)} ${random.int(5, 20)} ${random.int(0, 9)} ${random.int(0, 9)} ${random.int(20, 80)}`,
      ),
    ),
  drawnTable: (random, prose) =>
    pre('表', [
      '+--------+--------------+',
      ...times(random.int(10, 30), () => `| ${prose.word()} | ${prose.clause().slice(0, 8)} |`),
      '+--------+--------------+',
    ]),
  form: (random, prose) =>
    page(
      '申请表',
      times(
        random.int(10, 20),
        () => `<div><label>${prose.word()}</label><input> <span>请填写${prose.clause()}</span></div>`,
      ).join(''),
    ),
  weather: (random, prose) =>
    page(
      '天气',
      times(
        random.int(10, 30),
        () =>
          `<div>${prose.word()} ${random.pick(['晴', '多云', '小雨', '阴转晴'])} ${random.int(-5, 15)}℃～${random.int(16, 33)}℃ ${random.pick(['东', '北', '西南'])}风${random.int(1, 6)}级</div>`,
      ).join(''),
    ),
};
