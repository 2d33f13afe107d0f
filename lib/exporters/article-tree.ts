import type { PhrasingContent, RootContent } from 'mdast';
import type { Article, Paragraph } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import { captionText } from './caption-text.ts';
import { oneLine } from './one-line.ts';
import { phrasing } from './phrasing.ts';

/** How the lines of a headline are set: below one another, or on one line. */
export type HeadlineLines = 'broken' | 'joined';

/** An article as a Markdown tree: kicker, headline, deck, body, captions. Parts without text are left out. */
export function articleTree(article: Article, headlineLines: HeadlineLines): RootContent[] {
  return [
    ...aside(article.kicker),
    ...headline(article, headlineLines),
    ...aside(article.deck),
    ...article.body.flatMap(paragraph),
    ...article.captions.flatMap((caption) => blockQuote(captionText(caption))),
  ];
}

function headline(article: Article, lines: HeadlineLines): RootContent[] {
  const texts = article.headline.map((line) => line.text);
  return heading(1, phrasing(lines === 'joined' ? [oneLine(...texts)] : texts));
}

function heading(depth: 1 | 3, children: PhrasingContent[]): RootContent[] {
  return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
}

/** Kicker and deck stand above and below the headline in italics. */
function aside(passage: Passage | undefined): RootContent[] {
  const children = phrasing([oneLine(passage?.text)]);
  return children.length > 0 ? [{ type: 'paragraph', children: [{ type: 'emphasis', children }] }] : [];
}

export function paragraph(passage: Paragraph): RootContent[] {
  if (passage.subhead) return heading(3, phrasing([oneLine(passage.text)]));
  const children = phrasing([passage.text]);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function blockQuote(text: string): RootContent[] {
  const children = phrasing([text]);
  return children.length > 0 ? [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }] : [];
}
