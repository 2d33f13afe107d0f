import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { articleToHtml, htmlFrame, pageToHtml } from '../../lib/exporters/html.ts';
import { articleToText } from '../../lib/exporters/text.ts';
import { hostileArticle } from './hostile-article.ts';
import { BARE, passage, resultOf, SAMPLE } from './sample-article.ts';

const { DOMParser } = new Window();
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('an article with every part', () => {
  expect(articleToHtml(SAMPLE)).toBe(`<p><em>沿江三镇同步开工</em></p>
<h1>云浦新渡口下月通航<br>
两岸往来只要十分钟</h1>
<p><em>老渡船改作水上书屋</em></p>
<p>本报讯（记者 白晓岚 卓越）云浦新渡口主体工程昨日完工。</p>
<h3>票价不变</h3>
<p>市交通局说，票价仍为2元。</p>
<blockquote>
<p>图为新渡口的候船厅。　本报记者 卓越 摄</p>
</blockquote>
<blockquote>
<p>老渡船。</p>
</blockquote>`);
});

test('a page: articles, a rule between, the rest under its own headings', () => {
  const html = pageToHtml(resultOf({ articles: [BARE, BARE], furniture: [passage('A3')] }));
  expect(html).toBe('<p>全文只有一句。</p>\n<hr>\n<p>全文只有一句。</p>\n<hr>\n<h2>版面附件</h2>\n<p>A3</p>');
});

test('page text makes no element and no attribute', () => {
  const made = new Set(['P', 'EM', 'H1', 'H3', 'BR', 'BLOCKQUOTE']);
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const elements = [...parse(`<body>${articleToHtml(article)}</body>`).body.querySelectorAll('*')];
      expect(elements.filter((element) => !made.has(element.tagName) || element.attributes.length > 0)).toEqual([]);
    }),
  );
});

test('the text of the HTML is the text of the article', () => {
  const article = { ...SAMPLE, body: [passage('a<b>c</b> &amp; &lt; "q" \'s\' <script>x()</script>')] };
  const squeeze = (text: string) => text.replaceAll(/\s/gu, '');
  expect(squeeze(parse(articleToHtml(article)).body.textContent)).toBe(squeeze(articleToText(article)));
});

test('the frame of a file says its encoding and language, and its title stays text', () => {
  const { open, close } = htmlFrame('渡口</title><script>');
  const page = parse(`${open}<p>一</p>${close}`);
  expect(page.title).toBe('渡口</title><script>');
  expect(page.documentElement.lang).toBe('zh');
  expect(page.querySelector('meta')?.getAttribute('charset')).toBe('utf-8');
  expect(page.querySelector('script')).toBeNull();
});
