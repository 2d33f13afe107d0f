import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { joinLines, type JoinKind } from '../../lib/hanzi/join-lines.ts';
import { splitLines } from '../../lib/lines/split-lines.ts';
import { squeeze } from '../support/score/squeeze.ts';

const GAP = '\u3000';
const join = (kind: JoinKind, text: string) => joinLines(splitLines({ text }), kind).text;
const body = (text: string) => join('body', text);
const spaced = (text: string) => join('spaced', text);

describe('in a body', () => {
  test.each([
    ['between Han characters a line end says nothing', '渡船靠了岸，\n人们才\n下船。', '渡船靠了岸，人们才下船。'],
    ['nor do spaces about figures', '截至 5 月 4 日，复产率\n达 100%。', '截至5月4日，复产率达100%。'],
    ['nor a space after a mark', '他说, 船已到了, 人在岸上。', '他说,船已到了,人在岸上。'],
    ['nor a tab', '渡船\t靠了岸，人们下船。', '渡船靠了岸，人们下船。'],
    ['but after the bullet of an item', '● 渡船靠了岸，人们 下船。', '● 渡船靠了岸，人们下船。'],
    ['but in Latin text', 'Johnson & Johnson公司', 'Johnson & Johnson公司'],
    ['and behind its marks', '他说Please stay here! Thank you', '他说Please stay here! Thank you'],
    ['and before its brackets', '装Windows 11 (64-bit)系统', '装Windows 11 (64-bit)系统'],
    ['and behind its numbers', '排在No. 5的船', '排在No. 5的船'],
    ['not before its full stop', '他说，Good . 船就开了。', '他说，Good.船就开了。'],
    ['a letter-spaced line', '渡 船 靠 了 岸 ， 人\n们下船。', '渡船靠了岸，人们下船。'],
    ['a line spaced in part', '还有人提 着 鸟 笼 ，\n在河边走。', '还有人提着鸟笼，在河边走。'],
    ['letters and figures in it', '走 E T C 车 道 的 有 2 0 2 2 辆 车。', '走ETC车道的有2022辆车。'],
    ['a word in it', '在 App 上 预 约 ，再去。', '在App上预约，再去。'],
    ['full-width figures in it', '走 过 ２ ０ ６ 级 台 阶 ，到了。', '走过２０６级台阶，到了。'],
  ])('%s', (_, source, want) => {
    expect(body(source)).toBe(want);
  });
});

describe('names', () => {
  test.each([
    ['keep their space', '本报讯（记者 凌雪 卓远航）昨日，', '本报讯（记者 凌雪 卓远航）昨日，'],
    ['2⏎3', '本报讯（记者 凌雪\n卓远航）昨日，', '本报讯（记者 凌雪 卓远航）昨日，'],
    ['3⏎2', '本报讯（记者 卓远航\n凌雪）昨日，', '本报讯（记者 卓远航 凌雪）昨日，'],
    ['2⏎2', '本报讯（记者 凌雪\n米禾）昨日，', '本报讯（记者 凌雪 米禾）昨日，'],
    ['3⏎3', '本报讯（记者 卓远航\n白晓岚）昨日，', '本报讯（记者 卓远航 白晓岚）昨日，'],
    ['one name cut after its first character', '本报讯（记者 卓\n远航）昨日，', '本报讯（记者 卓远航）昨日，'],
    [
      'a name whose second half is on the next line',
      '本报讯（记者 凌雪 卓\n远航）昨日，',
      '本报讯（记者 凌雪 卓远航）昨日，',
    ],
    [
      'a space that recognition put into a name',
      '本报讯（记者 卓 远航 凌雪）昨日，',
      '本报讯（记者 卓远航 凌雪）昨日，',
    ],
    ['one name cut before its last', '本报讯（记者 卓远\n航）昨日，', '本报讯（记者 卓远航）昨日，'],
    ['a compound surname', '本报讯（记者 欧阳\n修竹）昨日，', '本报讯（记者 欧阳修竹）昨日，'],
    ['an office cut', '本报讯（记\n者 卓远航）昨日，', '本报讯（记者 卓远航）昨日，'],
    ['after an office', '本报讯（记者\n卓远航）昨日，', '本报讯（记者 卓远航）昨日，'],
    ['before an office', '本报讯（记者 凌雪\n通讯员 米禾）昨日，', '本报讯（记者 凌雪 通讯员 米禾）昨日，'],
    ['inside an office', '（本报\n记者 凌雪）', '（本报记者 凌雪）'],
    ['a trainee', '晚报记者 凌雪 实习生\n米禾', '晚报记者 凌雪 实习生 米禾'],
    ['run on, where print sets none', '【記者凌雪音\n白曉嵐／東洲報導】昨天', '【記者凌雪音白曉嵐／東洲報導】昨天'],
    ['run on in brackets', '（記者凌雪音\n整理）', '（記者凌雪音整理）'],
    ['two parts of the work', `文/凌雪${GAP}责编/米禾`, `文/凌雪${GAP}责编/米禾`],
    ['two parts, parted by the line', '文/凌雪\n责编/米禾', '文/凌雪 责编/米禾'],
    [
      'of two characters set wide',
      '本报讯（记者 凌 雪 米 禾 白晓岚）\n昨日，',
      '本报讯（记者 凌 雪 米 禾 白晓岚）昨日，',
    ],
    ['a label cut', '文/凌雪 插\n图/米禾 美\n编/方牧', '文/凌雪 插图/米禾 美编/方牧'],
    ['after a bullet', '□ 本报记者 凌雪', '□ 本报记者 凌雪'],
    ['set with a space inside', '（凌 雪）', '（凌 雪）'],
    ['of two who sign, keep their space', '船到了。（凌雪 米禾）', '船到了。（凌雪 米禾）'],
  ])('%s', (_, source, want) => {
    expect(body(source)).toBe(want);
  });
});

describe('a report’s opening', () => {
  test.each([
    ['keeps its space', '晚报讯 因河堤施工，今起绕行。', '晚报讯 因河堤施工，今起绕行。'],
    ['gets it back', '某某社东洲6月3日电\n第12届赛会昨日开幕。', '某某社东洲6月3日电 第12届赛会昨日开幕。'],
    ['cited', '据某某社电 记者从会上了解到，', '据某某社电 记者从会上了解到，'],
    ['with its reporter', '本报讯 记者凌雪音报道 7月9日，', '本报讯 记者凌雪音报道 7月9日，'],
    ['with its reporter, cut', '本报讯 记者凌雪音报\n道 7月9日，', '本报讯 记者凌雪音报道 7月9日，'],
    ['in brackets, at a line end, has none', '（东洲廿日電）\n此間水勢甚高、', '（东洲廿日電）此間水勢甚高、'],
    [
      'keeps a wide space before a bracket',
      '江海社东洲9月1日电　（记者 凌雪）船到。',
      '江海社东洲9月1日电　（记者 凌雪）船到。',
    ],
  ])('%s', (_, source, want) => {
    expect(body(source)).toBe(want);
  });
});

describe('white space that is print', () => {
  test.each([
    ['in a list line', '第一名 白米一石', '第一名 白米一石'],
    ['in a row', `飞鱼${GAP}31${GAP}27${GAP}24`, `飞鱼${GAP}31${GAP}27${GAP}24`],
    ['in a row that goes on', `飞鱼${GAP}31${GAP}27\n24`, `飞鱼${GAP}31${GAP}27 24`],
    ['an ideographic one', `三、奖项${GAP}一等奖1名，二等奖2名。`, `三、奖项${GAP}一等奖1名，二等奖2名。`],
    ['before a sign-off', `这事就这样定了。${GAP}（未完）`, `这事就这样定了。${GAP}（未完）`],
    ['in a row of figures', '1 飞鱼队 26 19 4 3', '1 飞鱼队 26 19 4 3'],
    ['after an item’s number in a circle', '须知：① 不收手稿；②不退稿。', '须知：① 不收手稿；②不退稿。'],
    ['after an item’s full-width number', '１．  不收手稿。', '１． 不收手稿。'],
    ['after an item’s number', '一、须知：1. 不收手稿；2. 不退稿。', '一、须知：1. 不收手稿；2. 不退稿。'],
    ['a date in a list', `十月一日${GAP}星期三`, `十月一日${GAP}星期三`],
  ])('%s', (_, source, want) => {
    expect(body(source)).toBe(want);
  });
});

describe('Latin words and figures', () => {
  test.each([
    ['keep their space', '支持USB PD和AED 128台。', '支持USB PD和AED 128台。'],
    ['get it back at a line end', '她说Good\nafternoon，就走了。', '她说Good afternoon，就走了。'],
    ['have none after a hyphen', '这是multi-\nlingual的书。', '这是multi-lingual的书。'],
    [
      'cut at the end of a full line',
      '一二三四五六七\n一二三四五afte\nrnoon六，',
      '一二三四五六七一二三四五afternoon六，',
    ],
    ['a figure that a line end cut', '全年20\n22万吨。', '全年2022万吨。'],
    ['a figure with its unit', '功率1.2M\nW以上。', '功率1.2MW以上。'],
    ['a mail address', '来稿寄news@xiao\nbao.example.com即可。', '来稿寄news@xiaobao.example.com即可。'],
    ['a web address', '见https://www.exam\nple.com/a 即可。', '见https://www.example.com/a即可。'],
  ])('%s', (_, source, want) => {
    expect(body(source)).toBe(want);
  });
});

describe('headings and credits', () => {
  test.each([
    ['letter-spaced', '提 升 群 众 生 活 品 质', '提升群众生活品质'],
    ['letter-spaced, two characters', '启 事', '启事'],
    ['letter-spaced with a wider gap', '老 人 丢 了 箱   的 哥 送 回', '老人丢了箱 的哥送回'],
    ['letter-spaced with a figure', '市 政 府 召 开 2022 年 会 议', '市政府召开2022年会议'],
    ['with the ideographic space', '荒 滩 变 绿 洲'.replaceAll(' ', GAP), '荒滩变绿洲'],
    ['halves', '读秒绝杀 飞鱼终结四连败', '读秒绝杀 飞鱼终结四连败'],
    ['halves with quotation marks', '少些“盆景” 多些“风景”', '少些“盆景” 多些“风景”'],
    ['a figure between spaces', '到 2027 年建成百条绿道', '到2027年建成百条绿道'],
    ['lines that say something each', '绿化推进会召开\n三年添绿千亩', '绿化推进会召开 三年添绿千亩'],
    ['a line that wrapped', '价格上涨，业内人士预计供需紧张局\n面延续', '价格上涨，业内人士预计供需紧张局面延续'],
    ['a credit', '本报记者 凌雪 摄', '本报记者 凌雪 摄'],
    ['a credit’s end', '本报记者 凌雪\n摄', '本报记者 凌雪 摄'],
    ['a name cut in a credit', '本报记者 欧阳\n修竹 摄', '本报记者 欧阳修竹 摄'],
    ['a credit without spaces', '凌雪音\n攝', '凌雪音攝'],
  ])('%s', (_, source, want) => {
    expect(spaced(source)).toBe(want);
  });
});

it('takes out and puts in nothing but white space', () => {
  const char = fc.constantFrom(...'一二记者讯社电摄，。（）“”·1２AbＡ.@/:- \u3000\t\n', '𠮷');
  const text = fc.array(char, { maxLength: 120 }).map((chars) => chars.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom<JoinKind>('body', 'spaced'), (source, kind) => {
      expect(squeeze(join(kind, source))).toBe(squeeze(source));
    }),
    { numRuns: 500 },
  );
});

it('joins a line of any length, and any number of lines', () => {
  expect(spaced('船 '.repeat(200_000))).toHaveLength(200_000);
  expect(body('船来了\n'.repeat(200_000))).toHaveLength(600_000);
});
