import type { Random } from '../../support/random.ts';
import type { InventedArticle } from '../../support/typesetter/invented-article.ts';
import { loadCorpus } from '../../support/typesetter/load-corpus.ts';

/** Ordinary Chinese text to make pages of, drawn from the invented articles. */
export interface Prose {
  readonly paragraph: () => string;
  /** One that no newspaper's dateline, byline or jump line stands in: what letters and novels are made of. */
  readonly tale: () => string;
  readonly sentence: () => string;
  /** A part of a sentence, without a mark at its end. */
  readonly clause: () => string;
  readonly headline: () => string;
  /** Two to four characters out of the middle of a clause, as a word or a name. */
  readonly word: () => string;
  readonly name: () => string;
  /** A whole one; of any style where none is named, but not of those in Traditional characters. */
  readonly article: (style?: InventedArticle['style']) => InventedArticle;
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张';
const GIVEN = ['晓雨', '建', '文博', '思远', '丽华', '子墨', '强', '佳', '云飞', '海棠', '静', '国栋'];

/** Articles that came to the corpus later; without them pages drawn from a seed stay the same, and figures can be compared. */
const LATER = /^[A-Z]\d-/u;

export function createProse(random: Random): Prose {
  const whole = loadCorpus();
  const articles = whole.filter(
    ({ id, style }) => !['traditional', 'hongkong', 'republic'].includes(style) && !LATER.test(id),
  );
  const paragraphs = articles.flatMap((article) => article.paragraphs).filter((text) => text.length > 20);
  const tales = paragraphs.filter(
    (text) => !/[讯訊电電]|记者|記者|通讯员|本报/u.test(text.slice(0, 40)) && !/下转|上接/u.test(text),
  );
  const headlines = articles.flatMap((article) => article.headline);
  const sentences = tales.flatMap((text) => text.match(/[^。！？]{6,}[。！？]/g) ?? []);
  const clauses = sentences.flatMap((text) => text.split(/[，。！？；：、“”（）]/)).filter((text) => text.length > 3);
  const clause = (): string => random.pick(clauses);
  const word = (): string => clause().slice(0, random.int(2, 4));
  const name = (): string => random.pick([...SURNAMES]) + random.pick(GIVEN);
  return {
    paragraph: () => random.pick(paragraphs),
    tale: () => random.pick(tales),
    sentence: () => random.pick(sentences),
    clause,
    headline: () => random.pick(headlines),
    word,
    name,
    article: (style) => random.pick(style ? whole.filter((article) => article.style === style) : articles),
  };
}
