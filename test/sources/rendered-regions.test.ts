import { describe, expect, it } from 'vitest';
import { readMarkup, textOf } from './support/read-document.ts';
import { filledLines, sampleLines } from './support/sample-lines.ts';

const text = sampleLines.join('\n');
const pre = `<pre>${text}</pre>`;
const read = (markup: string): string => textOf(readMarkup(markup)).trimEnd();
const links = (words: string) =>
  words
    .split(' ')
    .map((word) => `<li><a href="#">${word}</a></li>`)
    .join('');

const ARTICLE = `<p>${'老街改造的消息传开以后，来看房子的人比往年多了一倍，茶馆里谈的也都是这件事，有人高兴，有人担心。'.repeat(3)}</p>`;

describe('where on a page the text stands', () => {
  it.each([
    ['navigation', `<nav><ul>${links('首页 新闻 版面 检索')}</ul></nav>${pre}`],
    ['a header with navigation', `<header><h1>石渠日报</h1><nav>${links('首页 新闻')}</nav></header>${pre}`],
    ['navigation told by its class', `<div class="top-nav">首页 新闻 版面</div>${pre}`],
    [
      'a list of links',
      `<ul>${links('往期回顾与检索入口 今日版面的目录浏览 广告刊登办法与价目 读者来信与投稿须知 关于本报与联系方式 订阅与零售网点查询')}</ul>${pre}`,
    ],
    [
      'the numbers of lines that cannot be selected',
      sampleLines
        .map((line, i) => `<div><span style="user-select: none">${i + 1} </span>${line || '&nbsp;'}</div>`)
        .join(''),
    ],
    ['a footer', `${pre}<footer>石渠日报社版权所有 电话 0000</footer>`],
    ['a title that names the page shown', `<h1>石渠日报 2021年6月3日 第2版</h1>${pre}`],
    ['a note about the text', `<p>以下为识别所得文本，仅供参考</p>${pre}`],
    ['what is not displayed', `<div style="display: none">${text}</div><p hidden>藏着的</p>${pre}`],
    ['what is invisible', `<p style="visibility: hidden">看不见的字看不见的字</p>${pre}`],
    ['what is transparent', `<p style="opacity: 0">看不见的字看不见的字</p>${pre}`],
    ['what a closed details holds', `<details><summary>全文</summary><p>收起来的字收起来的字</p></details>${pre}`],
    ['scripts, styles and templates', `<script>var 甲 = "乙"</script><style>.a{}</style><template>丙</template>${pre}`],
    ['controls', `<button>复制全文</button><select><option>第一版</option></select>${pre}`],
    [
      'an article in unbroken paragraphs',
      `<div>${ARTICLE.repeat(6)}</div><div>${pre}</div><div>${ARTICLE.repeat(6)}</div>`,
    ],
  ])('leaves out %s', (_, markup) => {
    expect(read(markup)).toBe(text);
  });

  it('reads what stands in an element that is only named after the navigation beside it', () => {
    expect(read(`<div class="container with-nav"><div class="nav">首页 版面</div>${pre}</div>`)).toBe(text);
  });

  it('takes in headings above, between and below the columns', () => {
    const [first, second] = [filledLines.slice(0, 20), filledLines.slice(20)];
    const columns = [first, second].map((lines) => `<div>${lines.join('<br>')}</div>`);
    const markup = `<main><h2>荷塘</h2>${columns[0]}<h2>书车</h2>${columns[1]}<h4>关砚秋摄</h4></main>`;
    expect(read(markup)).toBe(['荷塘', '', ...first, '', '书车', '', ...second, '', '关砚秋摄'].join('\n'));
  });

  it.each(['神舟十六号返回舱成功着陆', '石渠县公布2021年6月3日起实施的新规'])(
    'takes in a headline with words that controls and folios have: %s',
    (headline) => {
      expect(read(`<p>石渠日报 2021年6月3日 第2版</p><div><h2>${headline}</h2>${pre}</div>`)).toBe(
        `${headline}\n\n${text}`,
      );
    },
  );

  it('joins several places in the order of the page', () => {
    const markup = `<section>${pre}</section><section>${ARTICLE.repeat(8)}</section><section>${pre}</section>`;
    expect(read(markup)).toBe(`${text}\n\n${text}`);
  });

  it('finds nothing in an article of unbroken paragraphs', () => {
    expect(readMarkup(`<article><h1>老街</h1>${ARTICLE.repeat(10)}</article>`)).toEqual({ why: 'notNewspaper' });
  });

  it('finds no text on an empty page', () => {
    expect(readMarkup('<p> </p>')).toEqual({ why: 'noText' });
  });
});
