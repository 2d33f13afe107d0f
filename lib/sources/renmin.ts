import { markedArticle } from './marked-article.ts';

/** 人民日报 and its sister papers: kicker, headline and deck by rank of heading, the author and page in `p.sec`. */
export const renmin = markedArticle({
  name: 'renmin',
  kicker: '.article h3',
  headline: '.article h1',
  deck: '.article h2',
  imprint: '.article p.sec',
  body: '.article #ozoom, .article #articleContent',
  caption: 'table, figure, .pci_c',
  links: '.news-list a, #titleList a',
});
