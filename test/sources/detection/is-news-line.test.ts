import { describe, expect, it } from 'vitest';
import { isNewsLine } from '../../../lib/sources/detection/is-news-line.ts';

describe('lines as only newspapers have', () => {
  it.each([
    ['a report’s opening', '本报讯（记者 关砚秋）石渠'],
    ['a dateline behind the last sentence', '像偷看人家相亲的孩子。（寰声社察尔格7月2日电）'],
    ['a byline', '本报记者 关砚秋'],
    ['a name below a heading', '□ 关砚秋'],
    ['a name behind the last sentence', '一无其他原因。（壯士）'],
    ['whose picture it is', '荷塘边的老塘工。 关砚秋 摄'],
    ['who made the page', '责任编辑：关砚秋　版式：娄望川'],
    ['who looked after a story', '（指导老师　关砚秋）'],
    ['a letter to the editor', '编辑同志：'],
    ['a notice of what was lost', '证号2916，声明作废。'],
    ['which page it is', '第3版'],
    ['which page it is, and of what', '第3版　要闻'],
    ['on which page more stands', '水库放水　4版'],
    ['the paper’s own name', '石渠日报'],
  ])('has %s', (_, line) => {
    expect(isNewsLine(line)).toBe(true);
  });

  it.each([
    ['a sentence', '老街改造的消息传开以后，来看房子的人比往年多了一倍。'],
    ['a press conference in Japanese', '記者会見で、経済連携協定'],
    ['an edition of a program', '12 版中的一个组件'],
    ['in which language a link is', '销售额？（英文）'],
    ['who edited what a site shows', '责任编辑：小雨'],
    ['the day on which a site is looked at', '今天是2021年6月3日 星期四'],
    ['whom a shop’s customers call', '客服热线：400-812-3456'],
    ['which edition of a book', '第3版　2012年印'],
    ['a sentence of the seventh edition', '第七版，他们不再往犁面上加东西'],
    ['a step with a mark before it', '■ 拔下电源插头，再拧下螺丝'],
  ])('has not %s', (_, line) => {
    expect(isNewsLine(line)).toBe(false);
  });
});
