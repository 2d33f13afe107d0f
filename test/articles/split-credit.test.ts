import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { splitCredit } from '../../lib/articles/split-credit.ts';
import { splitLines } from '../../lib/lines/split-lines.ts';
import { squeeze } from '../support/score/squeeze.ts';

const split = (text: string) => {
  const caption = splitCredit(splitLines({ text }));
  return [caption.text.text, caption.credit?.text];
};

test.each([
  ['图为渡口。 本报记者 凌雪 摄', '图为渡口。', '本报记者 凌雪 摄'],
  ['图为渡口。本报记者 凌雪 摄', '图为渡口。', '本报记者 凌雪 摄'],
  ['图为渡口。\n本报记者 凌雪 摄', '图为渡口。', '本报记者 凌雪 摄'],
  ['图为渡\n口。 本报记\n者 凌雪 摄', '图为渡口。', '本报记者 凌雪 摄'],
  ['图为渡口。 本报记者 凌雪\n摄', '图为渡口。', '本报记者 凌雪 摄'],
  ['清晨的渡口一片繁忙 本报记者\n凌雪 摄', '清晨的渡口一片繁忙', '本报记者 凌雪 摄'],
  ['清晨的渡口一片繁忙本报记者 凌雪 摄', '清晨的渡口一片繁忙', '本报记者 凌雪 摄'],
  ['清晨的渡口一片繁忙\n凌雪摄', '清晨的渡口一片繁忙', '凌雪摄'],
  ['圖為渡口。記者凌雪音攝', '圖為渡口。', '記者凌雪音攝'],
  ['圖為渡口。（凌雪音攝）', '圖為渡口。', '（凌雪音攝）'],
  ['圖為渡口。記者凌雪音／攝影', '圖為渡口。', '記者凌雪音／攝影'],
  ['圖為渡口。圖／凌雪音', '圖為渡口。', '圖／凌雪音'],
  ['圖為渡口。（受訪者提供）', '圖為渡口。', '（受訪者提供）'],
  ['圖為渡口。東洲縣消防局提供', '圖為渡口。', '東洲縣消防局提供'],
  ['图为渡口。 凌雪 摄影报道', '图为渡口。', '凌雪 摄影报道'],
  ['图为渡口。 东洲联合实验室供图', '图为渡口。', '东洲联合实验室供图'],
  ['渡口旧影（资料图片）', '渡口旧影', '（资料图片）'],
  ['渡口旧影。（資料圖片）', '渡口旧影。', '（資料圖片）'],
  ['渡口旧影（资料图片） 凌雪 摄', '渡口旧影（资料图片）', '凌雪 摄'],
  ['图为渡口。 某某社发（凌雪 摄）', '图为渡口。', '某某社发（凌雪 摄）'],
  ['渡口清晨 某某社发（凌雪 摄）', '渡口清晨', '某某社发（凌雪 摄）'],
  ['图为渡口。 制图：米禾', '图为渡口。', '制图：米禾'],
  ['图为昨天清晨，渡口一片繁忙。', '图为昨天清晨，渡口一片繁忙。', undefined],
  ['他爱好摄影。船工在岸边修船。', '他爱好摄影。船工在岸边修船。', undefined],
  ['凌雪 摄', '凌雪 摄', undefined],
])('%j', (source, text, credit) => {
  expect(split(source)).toEqual([text, credit]);
});

it('loses no character, and leads every one back to its place', () => {
  const char = fc.constantFrom(...'图为一二记者摄攝，。（）(/：供图报道社发 \u3000\n');
  const source = fc.array(char, { minLength: 1, maxLength: 60 }).map((chars) => chars.join(''));
  fc.assert(
    fc.property(source, (text) => {
      const { text: said, credit } = splitCredit(splitLines({ text }));
      expect(squeeze(said.text + (credit?.text ?? ''))).toBe(squeeze(text));
      const spans = [...said.spans, ...(credit?.spans ?? [])];
      expect(squeeze(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(squeeze(text));
    }),
    { numRuns: 500 },
  );
});
