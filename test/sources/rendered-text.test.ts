import { describe, expect, it } from 'vitest';
import { readMarkup, textOf } from './support/read-document.ts';
import { filledLines, sampleLines } from './support/sample-lines.ts';

const text = sampleLines.join('\n');
const each = (tag: string) => sampleLines.map((line) => `<${tag}>${line}</${tag}>`).join('\n');
const read = (markup: string): string => textOf(readMarkup(markup)).trimEnd();

describe('text as a page shows it', () => {
  it.each([
    ['a pre', `<pre>${text}</pre>`],
    ['a text tab', `<body><pre style="word-wrap: break-word; white-space: pre-wrap;">${text}</pre>`],
    ['lines broken by br', `<div>${sampleLines.join('<br>')}</div>`],
    ['lines broken by br in the body itself', sampleLines.join('<br>\n')],
    ['white-space: pre-line', `<div style="white-space: pre-line">${text}</div>`],
    ['a p each', `<article>${each('p')}</article>`],
    ['a div each', `<main>${each('div')}</main>`],
    [
      'a div each, in a div each',
      `<main>${sampleLines.map((line) => `<div><div>${line}</div></div>`).join('')}</main>`,
    ],
    ['a list item each', `<ul>${each('li')}</ul>`],
    ['a span each, a block', `<style>span { display: block }</style><div>${each('span')}</div>`],
    ['a span each, one after another', `<div>${each('span')}</div>`],
    ['a table row each', `<table>${sampleLines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`],
    ['a textarea', `<form><textarea>${text}</textarea><button>保存</button></form>`],
    [
      'an editable element',
      `<div contenteditable>${sampleLines.map((line) => `<div>${line || '<br>'}</div>`).join('')}</div>`,
    ],
  ])('reads %s', (_, markup) => {
    expect(read(markup)).toBe(text);
  });

  it('reads paragraphs of lines broken by br, parted by blank lines', () => {
    const blocks = text.split('\n\n').map((block) => `<p>${block.replaceAll('\n', '<br />')}</p>`);
    expect(read(`<body id="chronam_page_print"><div>${blocks.join('\n')}</div></body>`)).toBe(text);
  });

  it('leaves out the numbers of table rows', () => {
    const rows = filledLines.map((line, index) => `<tr><td>${index + 1}</td><td>${line}</td></tr>`);
    expect(read(`<table>${rows.join('')}</table>`)).toBe(filledLines.join('\n'));
  });

  it('reads the columns of a table one after another', () => {
    const half = filledLines.length / 2;
    const rows = filledLines
      .slice(0, half)
      .map((line, row) => `<tr><td>${line}</td><td>${filledLines[row + half]}</td></tr>`);
    const expected = `${filledLines.slice(0, half).join('\n')}\n\n${filledLines.slice(half).join('\n')}`;
    expect(read(`<table>${rows.join('')}</table>`)).toBe(expected);
  });

  it('reads the last column of a table, however short, and leaves out columns of nothing', () => {
    const [first, last] = [filledLines.slice(0, -6), filledLines.slice(-6)];
    const rows = first.map(
      (line, row) => `<tr><td>${row + 1}</td><td>${line}</td><td></td><td>${last[row] ?? ''}</td></tr>`,
    );
    expect(read(`<table>${rows.join('')}</table>`)).toBe(`${first.join('\n')}\n\n${last.join('\n')}`);
    const [begin, end] = [filledLines.slice(0, -2), filledLines.slice(-2)];
    const beside = begin.map((line, row) => `<tr><td>${line}</td><td>${end[row] ?? ''}</td></tr>`);
    expect(read(`<table>${beside.join('')}</table>`)).toContain(`${begin[0]}\t${end[0]}\n${begin[1]}\t${end[1]}\n`);
  });

  it('leaves out numbers that stand beside every fifth row', () => {
    const rows = filledLines.map((line, row) => `<tr><td>${row % 5 ? '' : row}</td><td>${line}</td></tr>`);
    expect(read(`<table>${rows.join('')}</table>`)).toBe(filledLines.join('\n'));
  });

  it('keeps the white space that is shown and drops what is not', () => {
    const columns = filledLines.map((line) => `　　${line}      ${line}\u00a0`);
    expect(textOf(readMarkup(`<pre>${columns.join('\n')}</pre>`))).toBe(`${columns.join('\n')}\n`);
    const flowing = filledLines.map((line) => `\n      ${line}\n   `).join('<br>');
    expect(read(`<div>${flowing}</div>`)).toBe(filledLines.join('\n'));
  });

  it('takes marks within a line with it', () => {
    const marked = text.replace('荷塘', '<em>荷</em><b>塘</b>').replace('蛙声', '<ruby>蛙<rt>wā</rt></ruby>声');
    expect(read(`<pre>${marked}</pre>`)).toBe(text);
  });
});
