import { page, pre, times, type OtherPages } from '../other-page.ts';

const clock = (minute: number): string =>
  `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Pages on which people speak. */
export const conversations: OtherPages = {
  forum: (random, prose) =>
    page(
      '大家来说说',
      times(random.int(8, 25), (floor) => {
        const text = times(random.int(1, 4), prose.sentence).join(random.pick(['', '<br>', '<br><br>']));
        return `<div class="post"><div>${prose.name()} 发表于 2021-3-${(floor % 28) + 1} ${clock(floor * 7)} ${floor + 1}楼</div><p>${text}</p></div>`;
      }).join(''),
    ),
  forumShort: (random, prose) =>
    page(
      '水区',
      `<ul>${times(random.int(20, 60), () => `<li>${prose.clause()}${random.pick(['', '！', '。', '～'])}</li>`).join('')}</ul>`,
    ),
  chatLog: (random, prose) => {
    const names = times(3, prose.name);
    const lines = times(
      random.int(30, 90),
      (i) => `${clock(i)} ${random.pick(names)}：${random.chance(0.5) ? prose.clause() : prose.sentence()}`,
    );
    return pre('聊天记录', lines);
  },
  chatLogInTwoLines: (random, prose) => {
    const names = times(3, prose.name);
    return pre(
      '群聊导出',
      times(random.int(20, 60), (i) => [`${random.pick(names)} 2022-1-5 ${clock(i)}:12`, prose.clause(), '']).flat(),
    );
  },
  comments: (random, prose) =>
    page(
      '全部评论',
      times(
        random.int(15, 50),
        () =>
          `<div><b>${prose.name()}</b><span>${prose.sentence()}</span><div>${random.int(1, 59)}分钟前 回复 赞 ${random.int(0, 99)}</div></div>`,
      ).join(''),
    ),
  microblog: (random, prose) =>
    page(
      '时间线',
      times(
        random.int(10, 30),
        () =>
          `<article><h3>${prose.name()}</h3><p>${times(random.int(1, 3), prose.sentence).join('')}#${prose.word()}#</p><div>转发 ${random.int(0, 300)} 评论 ${random.int(0, 90)}</div></article>`,
      ).join(''),
    ),
  questions: (random, prose) =>
    page(
      '问答',
      times(
        random.int(6, 18),
        () => `<h3>${prose.clause()}是怎么回事？</h3><p>${times(random.int(2, 5), prose.sentence).join('')}</p>`,
      ).join(''),
    ),
  play: (random, prose) => {
    const cast = times(4, () => prose.name());
    return pre(
      '独幕话剧',
      times(
        random.int(30, 80),
        () =>
          `${random.pick(cast)}　${random.chance(0.2) ? `（${prose.clause().slice(0, 5)}）` : ''}${prose.clause()}${random.pick(['。', '！', '？', '……'])}`,
      ),
    );
  },
  subtitles: (random, prose) =>
    pre(
      '字幕',
      times(random.int(30, 90), (i) => [
        String(i + 1),
        `00:${clock(i).slice(3)}:01,200 --> 00:${clock(i).slice(3)}:03,900`,
        prose.clause(),
        '',
      ]).flat(),
    ),
  email: (random, prose) =>
    pre('邮件', [
      `发件人: ${prose.name()}`,
      '日期: 2021年4月2日',
      `主题: ${prose.clause()}`,
      '',
      '您好：',
      '',
      ...times(random.int(2, 5), () => [prose.paragraph(), '']).flat(),
      '此致',
      '敬礼',
      prose.name(),
    ]),
};
