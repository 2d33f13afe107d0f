import { markedArticle } from './marked-article.ts';

/** 方正 e-papers, as most dailies of the mainland have: heading in elements of its own, paragraphs whole. */
export const founder = markedArticle({
  name: 'founder',
  kicker: '#PreTitle, #IntroTitle',
  headline: '#Title',
  deck: '#SubTitle',
  imprint: '#PaperDate, .paper-date',
  body: 'founder-content, #ozoom',
  caption: 'table, figure, .pic',
  links: '#titleList a, .titleList a',
});
