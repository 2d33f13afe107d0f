import { anchorOf } from '../../../lib/corrections/anchor-of.ts';
import { headingOf } from '../../../lib/corrections/draft.ts';
import { editOf } from '../../../lib/corrections/edit-of.ts';
import { confirmDoubt, takeAlternative } from '../../../lib/corrections/take-alternative.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Correction, Role } from '../../../lib/model/correction.ts';
import type { Step } from '../../../lib/model/history.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { Source } from '../../../lib/model/source.ts';
import type { Random } from '../../support/random.ts';

const ROLES: readonly Role[] = ['kicker', 'headline', 'deck', 'subhead', 'paragraph', 'caption'];

/** Something that a reader may do at a paragraph of an article. */
const atParagraph = (text: string, article: Article, other: Article, random: Random): Correction[] => {
  const paragraph = article.body[random.int(0, Math.max(0, article.body.length - 1))];
  if (!paragraph) return [];
  const { spans } = paragraph;
  const [at, last] = [spans[0]!.start, spans.at(-1)!];
  const middle = random.int(0, paragraph.text.length);
  const edit = editOf(text, paragraph, `${paragraph.text.slice(0, middle)}另一句${paragraph.text.slice(middle + 9)}`);
  return [
    { do: 'joinParagraphs', at },
    { do: 'splitParagraph', at: last.start },
    { do: 'partArticle', at },
    { do: 'moveParagraph', at, article: anchorOf(other), before: null },
    { do: 'moveParagraph', at, article: 'new', before: null },
    { do: 'setRole', spans, role: random.pick(ROLES), article: anchorOf(article) },
    { do: 'setRole', spans: spans.slice(0, 1), role: random.pick(ROLES), article: anchorOf(other) },
    { do: 'setAside', spans, as: random.chance(0.5) ? 'furniture' : 'unplaced' },
    ...(edit ? [edit] : []),
  ];
};

/** Something that a reader may do with a whole article. */
const withArticle = (article: Article, other: Article): Correction[] => {
  const [first] = headingOf(article);
  const [caption] = article.captions;
  return [
    { do: 'joinArticles', first: anchorOf(article), second: anchorOf(other) },
    { do: 'moveArticle', article: anchorOf(article), before: anchorOf(other) },
    ...(first
      ? ([
          { do: 'moveHeading', spans: first.spans, article: anchorOf(other) },
          { do: 'moveHeading', spans: first.spans, article: null },
        ] as const)
      : []),
    ...(caption ? ([{ do: 'moveCaption', spans: caption.text.spans, article: anchorOf(other) }] as const) : []),
  ];
};

/** Anything that a reader may do at a page as it is shown: it may or may not be sensible. */
export const anyStep = ({ text }: Source, result: Result, random: Random): Step => {
  if (result.articles.length === 0) return [];
  const [article, other] = [random.pick(result.articles), random.pick(result.articles)];
  const doubts = result.doubts.length > 0 ? [random.pick(result.doubts)] : [];
  return random.pick<Step>([
    ...atParagraph(text, article, other, random).map((one) => [one]),
    ...withArticle(article, other).map((one) => [one]),
    ...doubts.flatMap((doubt) => [takeAlternative(result, doubt), [confirmDoubt(doubt)]]),
  ]);
};
