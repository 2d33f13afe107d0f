import { describe, expect, it } from 'vitest';
import { setLines } from '../../../lib/columns/set-lines.ts';
import { splitLines } from '../../../lib/lines/split-lines.ts';
import { formOdds } from '../../../lib/paragraphs/forms/form-odds.ts';
import { LINE_ROLES } from '../../../lib/paragraphs/line-roles.ts';

/** For each line the roles that its form leaves it; all of them where it has none of the forms. */
const leftTo = (...texts: readonly string[]): string[] => {
  const lines = setLines(splitLines({ text: texts.join('\n') }), () => null);
  return formOdds(lines).map((odds) => (odds ? LINE_ROLES.filter((_, r) => odds[r] === 0).join(' ') : 'any'));
};
const BODY = ['昨日清晨，江面薄雾未散，', '渡船停在对岸，等着过江的', '人排成了长队。'];

describe('the form of a line', () => {
  it('says nothing of a body', () => {
    expect(leftTo(...BODY)).toEqual(['any', 'any', 'any']);
  });

  it('keeps the rows of a table apart, and what stands below from going on with them', () => {
    const table = ['1 飞鱼队 26 19', '2 山雀队 26 17', '3 赤狐队 26 15'];
    const below = 'first resume subhead heading caption furniture';
    expect(leftTo(...table, BODY[0]!)).toEqual(['first', 'first', 'first', below]);
    expect(leftTo(...table.slice(0, 2), BODY[0]!)).toEqual(['any', 'any', 'any']);
  });

  it('keeps a signature with its article: below the headline, and at the end', () => {
    expect(leftTo('雾里的渡口', '凌雪音', ...BODY)[1]).toBe('first');
    expect(leftTo(...BODY, '凌雪音', '', '雨天的书店')[3]).toBe('first');
    expect(leftTo('雾里的渡口', '凌雪音')[1]).toBe('any');
    expect(leftTo(...BODY, '云浦市渡口管理站', '2031年5月9日').slice(3)).toEqual(['first', 'first next resume']);
  });

  it('lets a second name go on with the first', () => {
    expect(leftTo('本报记者 凌雪音', '通讯员 米禾')[1]).toBe('first next resume');
  });

  it('tells what is of the page', () => {
    expect(leftTo('A5 社會新聞', ...BODY)[0]).toBe('furniture');
    expect(leftTo(...BODY, '云浦晚报 A5 渡口')[3]).toBe('furniture');
    expect(leftTo(...BODY, '云浦晚报 渡口')[3]).toBe('any');
    expect(leftTo('两岸渡口同日重开 03', '雨天的书店又开张 05')).toEqual(['furniture', 'furniture']);
    expect(leftTo('两岸渡口同日重开 03', ...BODY)[0]).toBe('any');
  });

  it('leaves a jump line with text to its report', () => {
    expect(leftTo('（上接第1版）治水先治污。')[0]).toBe('first next resume subhead');
    expect(leftTo('（上接第1版）')[0]).toBe('any');
  });

  it('keeps apart whom to ask and who wrote it', () => {
    expect(leftTo(...BODY, '联系人：凌先生', '联系电话：0571-88120000').slice(3)).toEqual(['first', 'first']);
    expect(leftTo('渡船停在对岸，请致电', '联系人：凌先生')[1]).toBe('any');
    expect(leftTo(...BODY, '凌雪音（云浦市／船工）')[3]).toBe('first');
    expect(leftTo(...BODY, '（作者系云浦市渡口站站长）')[3]).toBe('first');
    expect(leftTo('昨日清晨江面薄雾未散停航。', '（作者系船工）')[1]).toBe('any');
  });

  it('takes the names of columns and results for rows, and a title for none', () => {
    const below = 'first resume subhead heading caption furniture';
    const table = ['名次 球队 场次 积分', '1 飞鱼队 26 19', '2 山雀队 26 17', '3 赤狐队 26 15'];
    expect(leftTo('联赛积分', ...table)).toEqual(['subhead heading', 'first', 'first', 'first', 'first']);
    expect(leftTo('联赛战报', '飞鱼队2∶1山雀队', '赤狐队0∶0白鹭队')).toEqual(['subhead heading', 'first', 'first']);
    expect(leftTo('飞鱼队2∶1山雀队', '雾里的渡口')).toEqual(['any', 'any']);
    expect(leftTo('渡船停在对岸，等着过江的', '人看积分', ...table)[1]).toBe('any');
    expect(leftTo(...table, '雾里的渡口')[4]).toBe(below);
  });

  it('takes what stands between a text and a name that signs the next one for a headline', () => {
    expect(leftTo(...BODY, '雨天的书店', '凌雪音', ...BODY).slice(2, 5)).toEqual(['any', 'heading', 'first']);
    expect(leftTo(...BODY, '雨天的书店', '凌雪音')[3]).toBe('any');
  });
});
