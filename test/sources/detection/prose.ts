import type { Random } from '../../support/random.ts';
import type { InventedArticle } from '../../support/typesetter/invented-article.ts';
import { loadCorpus, type CorpusShare } from '../../support/typesetter/load-corpus.ts';
import { someOf } from './texts/some-of.ts';
import { CLASSICAL, LEGAL, SCHOLARLY, TECHNICAL, WIKI } from './texts/learned.ts';
import { FICTION, GOODS, REVIEWS, STEPS } from './texts/told.ts';

/** Ordinary Chinese text to make pages of, drawn from the invented articles. */
export interface Prose {
  /** A newspaper's. */
  readonly paragraph: () => string;
  /** One that no newspaper's dateline, byline, signature or jump line stands in: what letters and novels are made of. */
  readonly tale: () => string;
  /** A paragraph of a story, or in matter of fact: none of it is a newspaper's. */
  readonly told: () => string;
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
const TRADITIONAL: readonly string[] = ['traditional', 'hongkong', 'republic'];
const IN_MATTER_OF_FACT = [CLASSICAL, LEGAL, SCHOLARLY, TECHNICAL, WIKI, GOODS, REVIEWS, STEPS];

const isTale = (text: string): boolean =>
  !/[讯訊电電]/u.test(text.slice(0, 40)) &&
  !/记者|記者|通讯员|本报|下转|上接|[见第][\dA-Z一二三四五六七八]{1,3}版|[（(][^（）()]{2,6}[）)]$/u.test(text);
const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(/[^。！？]{6,}[。！？]/g) ?? []);
const paragraphsOf = (articles: readonly InventedArticle[]): string[] =>
  articles.flatMap((article) => article.paragraphs).filter((text) => text.length > 20);

/** Text of newspapers throughout. Lessons draw from other articles than trials. */
export function createProse(random: Random, share: CorpusShare): Prose {
  const whole = loadCorpus(share);
  const articles = whole.filter(({ style }) => !TRADITIONAL.includes(style));
  const paragraphs = paragraphsOf(articles);
  const tales = paragraphs.filter(isTale);
  const headlines = articles.flatMap((article) => article.headline);
  return {
    paragraph: () => random.pick(paragraphs),
    tale: () => random.pick(tales),
    told: drawTold(random),
    ...partsOf(random, sentencesOf(tales)),
    headline: () => random.pick(headlines),
    name: () => random.pick([...SURNAMES]) + random.pick(GIVEN),
    article: (style) => random.pick(style ? whole.filter((article) => article.style === style) : articles),
  };
}

/**
 * Text of other pages, told or in matter of fact; for lines alone cannot tell all of them, half of the lists and one in six
 * of the running texts are in a newspaper's words for all that.
 */
export function createOtherProse(random: Random, share: CorpusShare): Prose {
  const prose = createProse(random, share);
  const essays = paragraphsOf(loadCorpus(share).filter(({ style }) => style === 'essay'));
  const sentences = [...sentencesOf(essays), ...FICTION, ...IN_MATTER_OF_FACT.flat()];
  return {
    ...prose,
    ...(random.chance(1 / 6) ? {} : { tale: prose.told }),
    ...(random.chance(1 / 2) ? {} : partsOf(random, sentences)),
  };
}

/** A page tells in one manner throughout. */
function drawTold(random: Random): Prose['told'] {
  const sentences = random.pick([FICTION, random.pick(IN_MATTER_OF_FACT)]);
  return () => someOf(random, sentences, 2, 5);
}

function partsOf(random: Random, sentences: readonly string[]): Pick<Prose, 'sentence' | 'clause' | 'word'> {
  const clauses = sentences.flatMap((text) => text.split(/[，。！？；：、“”（）]/)).filter((text) => text.length > 3);
  const clause = (): string => random.pick(clauses);
  return { sentence: () => random.pick(sentences), clause, word: () => clause().slice(0, random.int(2, 4)) };
}
