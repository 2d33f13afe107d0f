import type { JoinKind } from '../hanzi/join-lines.ts';
import type { Caption } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import { type Draft, type DraftArticle, withParts } from './draft.ts';

/** What becomes of a passage; null: nothing. `kind` tells how lines are joined where it stands. */
export type Change = <T extends Passage>(passage: T, kind: JoinKind) => T | null;

/** A draft with every passage changed. Articles without a changed passage stay the same values. */
export const changePassages = (draft: Draft, change: Change): Draft => ({
  ...draft,
  articles: draft.articles.map((article) => changeArticle(article, change)),
  furniture: changeAll(draft.furniture, 'spaced', change),
  unplaced: changeAll(draft.unplaced, 'spaced', change),
});

const changeAll = <T extends Passage>(passages: readonly T[], kind: JoinKind, change: Change): readonly T[] => {
  const left = passages.map((passage) => change(passage, kind));
  return left.every((passage, i) => passage === passages[i]) ? passages : left.filter((passage) => passage !== null);
};

const changeArticle = (article: DraftArticle, change: Change): DraftArticle => {
  const parts = {
    kicker: article.kicker && (change(article.kicker, 'spaced') ?? undefined),
    headline: changeAll(article.headline, 'spaced', change),
    deck: article.deck && (change(article.deck, 'spaced') ?? undefined),
    body: changeAll(article.body, 'body', change),
    captions: article.captions.flatMap((caption) => changeCaption(caption, change)),
  };
  const same = parts.kicker === article.kicker && parts.deck === article.deck && parts.headline === article.headline;
  const sameText = parts.body === article.body && parts.captions.every((caption, i) => caption === article.captions[i]);
  return same && sameText && parts.captions.length === article.captions.length ? article : withParts(article, parts);
};

/** A caption of which only the credit is left has that as its text. */
const changeCaption = (caption: Caption, change: Change): Caption[] => {
  const text = change(caption.text, 'body');
  const credit = caption.credit && change(caption.credit, 'spaced');
  if (text === caption.text && credit === caption.credit) return [caption];
  const left = text ?? credit;
  return left ? [{ text: left, ...(text && credit && { credit }) }] : [];
};
