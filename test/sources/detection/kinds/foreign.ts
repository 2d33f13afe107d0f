import type { Random } from '../../../support/random.ts';
import { page, pre, times, type OtherPages } from '../other-page.ts';

const ENGLISH =
  'the harbour board met on tuesday to hear its engineer report upon new works and resolved that two further dredgers be hired before winter comes to the northern shore'.split(
    ' ',
  );
const JAPANESE = [
  '市議会は',
  '三日の',
  '本会議で',
  '新しい',
  '図書館の',
  '建設計画を',
  '可決した。',
  '工事は',
  '来年の',
  '春から',
  '始まり、',
  '二年後に',
  '完成する',
  '見通し。',
  '住民からは',
  '期待する',
  '声が',
  '上がっている。',
  '駐車場が',
  '足りない',
  'との',
  '意見も',
  '出された。',
];
const KOREAN = [
  '시의회는',
  '어제',
  '본회의에서',
  '새',
  '도서관',
  '건립',
  '계획을',
  '통과시켰다.',
  '공사는',
  '내년',
  '봄에',
  '시작된다.',
  '주민들은',
  '기대를',
  '나타냈다.',
];

const words = (random: Random, list: readonly string[], count: number): string[] =>
  times(count, () => random.pick(list));

/** Fills lines of one width, as a printer does; `gap` stands between words. */
function wrapped(list: readonly string[], width: number, gap: string): string[] {
  const text = list.join(gap);
  if (gap === '') return text.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [];
  return list.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + gap.length + word.length <= width)
      lines[lines.length - 1] = last + gap + word;
    else lines.push(word);
    return lines;
  }, []);
}

/** Other languages, set in newspaper columns too. */
export const foreign: OtherPages = {
  english: (random) =>
    page(
      'Minutes',
      times(random.int(4, 10), () => `<p>${words(random, ENGLISH, random.int(30, 90)).join(' ')}.</p>`).join(''),
    ),
  englishColumns: (random) =>
    pre('The Courier', wrapped(words(random, ENGLISH, random.int(200, 500)), random.int(22, 40), ' ')),
  englishWide: (random) => pre('RFC', wrapped(words(random, ENGLISH, random.int(200, 500)), 72, ' ')),
  japanese: (random) =>
    page(
      '記事',
      times(random.int(4, 10), () => `<p>${words(random, JAPANESE, random.int(20, 60)).join('')}</p>`).join(''),
    ),
  japaneseColumns: (random) =>
    pre('朝刊', wrapped(words(random, JAPANESE, random.int(150, 400)), random.int(11, 16), '')),
  japaneseColumnsByBreaks: (random) =>
    page('夕刊', wrapped(words(random, JAPANESE, random.int(150, 400)), random.int(10, 18), '').join('<br>')),
  korean: (random) =>
    page(
      '기사',
      times(random.int(4, 10), () => `<p>${words(random, KOREAN, random.int(20, 60)).join(' ')}</p>`).join(''),
    ),
  koreanColumns: (random) => pre('신문', wrapped(words(random, KOREAN, random.int(150, 400)), random.int(14, 22), ' ')),
  bilingual: (random, prose) =>
    page(
      '对照',
      times(
        random.int(8, 20),
        () => `<p>${words(random, ENGLISH, random.int(10, 25)).join(' ')}.</p><p>${prose.sentence()}</p>`,
      ).join(''),
    ),
  bilingualWords: (random, prose) =>
    pre(
      '词汇',
      times(random.int(30, 60), () => `${random.pick(ENGLISH)}\t${prose.word()}`),
    ),
};
