import { expect, test } from 'vitest';
import { completeAbout } from '../../lib/exporters/complete-about.ts';
import { passage } from './sample-article.ts';

const from = (...furniture: readonly string[]) => completeAbout({}, furniture.map(passage));

test.each([
  [['云 浦 晚 报'], { newspaper: '云浦晚报' }],
  [['云浦晚报 2031年4月2日 星期三 第3版'], { newspaper: '云浦晚报', date: '2031-04-02', page: '3' }],
  [['A10', '2031.04.02 星期三'], { page: 'A10', date: '2031-04-02' }],
  [['01版', '要闻'], { page: '01' }],
  [['第 四 版'], { page: '四' }],
  [['天气预报', '版式设计：许田', '新闻热线：7654321'], {}],
  [['（下转第3版）'], {}],
  [['云浦晚报 2031年4月2日 今日8版'], { newspaper: '云浦晚报', date: '2031-04-02' }],
  [['本期共16版'], {}],
  [['２０３１年４月２日　星期三　第３版'], { date: '2031-04-02', page: '3' }],
  [['本报 社址：河东路1号', '数字报', '举报'], {}],
])('%j → %j', (furniture, about) => {
  expect(from(...furniture)).toEqual(about);
});

test('what the page tells comes first', () => {
  expect(completeAbout({ date: '2030-01-01' }, [passage('2031年4月2日')])).toEqual({ date: '2030-01-01' });
});

test('furniture of several pages decides nothing', () => {
  expect(from('2031年4月2日 第1版', '2031年4月3日 第1版')).toEqual({ page: '1' });
});
