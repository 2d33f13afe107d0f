import { describe, expect, it } from 'vitest';
import { aboutPage } from '../../lib/sources/about-page.ts';

function aboutOf(head: string, url = 'https://archive.example/view?id=7') {
  const parsed = new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
  Object.defineProperty(parsed, 'location', { value: new URL(url) });
  return aboutPage(parsed);
}

describe('what a page tells about itself', () => {
  it('tells newspaper, date and page in its title', () => {
    expect(aboutOf('<title>石渠日报 2021年6月3日 第2版</title>')).toEqual({
      url: 'https://archive.example/view?id=7',
      title: '石渠日报 2021年6月3日 第2版',
      newspaper: '石渠日报',
      date: '2021-06-03',
      page: '2',
    });
  });

  it.each([
    ['https://epaper.example/html/2021-06/03/node_1.htm', '2021-06-03'],
    ['https://epaper.example/pc/layout/202106/03/node_01.html', '2021-06-03'],
    ['https://epaper.example/paper?d=20210603', '2021-06-03'],
    ['https://epaper.example/1936/5/7/a.html', '1936-05-07'],
  ])('tells the date in its address %s', (url, date) => {
    expect(aboutOf('<title>数字报</title>', url).date).toBe(date);
  });

  it.each([
    ['<title>云岗晚報 一九三六年五月七日</title>', { newspaper: '云岗晚報', date: '1936-05-07' }],
    ['<title>云岗商报数字报 A03版</title>', { newspaper: '云岗商报', page: 'A03' }],
    [
      '<title>x</title><meta name="citation_journal_title" content="石渠时报"><meta name="citation_date" content="1998/12/01">',
      { newspaper: '石渠时报', date: '1998-12-01' },
    ],
  ])('reads %s', (head, expected) => {
    expect(aboutOf(head)).toMatchObject(expected);
  });

  it.each([
    ['<title>关于改版的说明</title>', 'https://archive.example/88888888'],
    ['<title>2021年13月40日</title>', 'https://archive.example/20211399'],
    ['<title></title>', 'https://archive.example/12345678901234'],
  ])('tells nothing where nothing is told: %s', (head, url) => {
    const about = aboutOf(head, url);
    expect(about).not.toHaveProperty('newspaper');
    expect(about).not.toHaveProperty('date');
    expect(about).not.toHaveProperty('page');
  });
});
