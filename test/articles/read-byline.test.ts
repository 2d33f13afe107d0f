import { expect, test } from 'vitest';
import { readByline } from '../../lib/articles/read-byline.ts';

const read = (paragraphs: readonly string[]) => {
  const { dateline, byline } = readByline(paragraphs.map((text) => ({ text, spans: [] })));
  return [dateline, byline];
};
const MORE = '船工们说，水退了就能开船。';

test.each([
  ['本报讯（记者 凌雪 卓远航）昨日，渡口开了。', '本报讯', '记者 凌雪 卓远航'],
  ['本报讯（本报记者 凌雪 通讯员 米禾）昨日，', '本报讯', '记者 凌雪 通讯员 米禾'],
  ['晚报讯（见习记者 凌雪）昨日，', '晚报讯', '见习记者 凌雪'],
  ['晚报讯 因河堤施工，今起绕行。', '晚报讯', undefined],
  ['某某社东洲5月7日电（记者 凌雪）昨日，', '某某社东洲5月7日电', '记者 凌雪'],
  ['某某社东洲一月九日电（记者 凌雪）昨日，', '某某社东洲一月九日电', '记者 凌雪'],
  ['据某某社电 记者从会上了解到，渡口开了。', '某某社电', undefined],
  ['本报东洲电（通讯员 米禾）昨日，', '本报东洲电', '通讯员 米禾'],
  ['【記者凌雪音／東洲報導】昨天，', '東洲報導', '記者凌雪音'],
  ['〔記者凌雪音／東洲報導〕昨天，', '東洲報導', '記者凌雪音'],
  ['（本報訊）昨日渡口、', '本報訊', undefined],
  ['【本報訊】昨日，', '本報訊', undefined],
  ['（云城讯）昨日，', '云城讯', undefined],
  ['（東洲廿日路透電）此間消息、', '東洲廿日路透電', undefined],
  ['【東洲通訊】本縣入夏以來、', '東洲通訊', undefined],
  ['【本報專訪】（記者凌雪音）昨日，', '本報專訪', '記者凌雪音'],
  ['本报讯 记者凌雪音报道 7月9日，', '本报讯', '记者凌雪音'],
  ['文/凌雪', undefined, '文/凌雪'],
  ['□ 本报记者 凌雪 实习生 米禾', undefined, '本报记者 凌雪 实习生 米禾'],
  ['本报记者 凌雪', undefined, '本报记者 凌雪'],
  ['他闻讯赶来，船已走了。', undefined, undefined],
  ['清晨，渡口（记者拍摄点）还没有人。', undefined, undefined],
])('%s', (first, dateline, byline) => {
  expect(read([first, MORE])).toEqual([dateline, byline]);
});

test.each([
  ['船终于开了。（本报记者 凌雪）', '记者 凌雪'],
  ['（记者 凌雪）', '记者 凌雪'],
  ['（凌 雪）', '凌 雪'],
  ['船终于开了。（记者 凌雪 实习生 米禾）', '记者 凌雪 实习生 米禾'],
  ['（未完）', undefined],
  ['（完）', undefined],
  ['（二）', undefined],
  ['（下转第3版）', undefined],
  ['船终于开了。', undefined],
])('at the end: %s', (last, byline) => {
  expect(read(['清晨，渡口还没有人。', last])).toEqual([undefined, byline]);
});

test('a body without paragraphs', () => {
  expect(read([])).toEqual([undefined, undefined]);
});
