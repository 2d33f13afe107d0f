import type { Alternative, Doubt, DoubtReason } from '../../model/doubt.ts';
import type { LinkChoice } from '../link-units.ts';
import type { PageReading } from '../page-reading.ts';
import type { TriedLink } from '../settle-starts.ts';
import { riskOf } from './other-choices.ts';
import { startOf } from './spans.ts';

/** For each unit the index of its article. */
const articlesOf = ({ bodies, before }: PageReading): number[] => {
  const found = before.map(() => 0);
  bodies.forEach(({ members }, article) => members.forEach((unit) => (found[unit] = article)));
  return found;
};

interface Close {
  readonly link: number;
  readonly risk: number;
}

/** The likeliest of the links not taken, against the one that was; where headings were weighed with it, with them. */
const secondOf = ({ options, logShare }: LinkChoice, chosen: number, tried: readonly TriedLink[]): Close | null => {
  const links = options.map((link) => link ?? -1);
  const own = logShare[links.indexOf(chosen)] ?? -Infinity;
  const lossOf = (link: number, i: number): number =>
    tried.find((trial) => trial.link === link)?.loss ?? logShare[i]! - own;
  const others = links.flatMap((link, i) => (link === chosen ? [] : [{ link, loss: lossOf(link, i) }]));
  if (others.length === 0) return null;
  const second = others.reduce((a, b) => (b.loss > a.loss ? b : a));
  return { link: second.link, risk: riskOf(second.loss) };
};

const reasonOf = (chosen: number, other: number): DoubtReason => {
  if (chosen < 0) return 'articleMayGoOn';
  return other < 0 ? 'articleMayEnd' : 'columnMayContinueElsewhere';
};

/** Every unit but the first that may start an article, or go on from elsewhere, as a doubt however small. */
export const linkDoubts = (page: PageReading): Doubt[] => {
  const articleOf = articlesOf(page);
  const triedFor = Map.groupBy(page.tried, ({ unit }) => unit);
  return page.choices.flatMap((choice, unit): Doubt[] => {
    const chosen = page.before[unit]!;
    const second = unit === 0 ? null : secondOf(choice, chosen, triedFor.get(unit) ?? []);
    if (!second) return [];
    const article = articleOf[unit]!;
    const { block } = page.plan.units[unit]!;
    const reason = reasonOf(chosen, second.link);
    const alternative: Alternative =
      chosen < 0 ? { do: 'joinArticle', to: articleOf[second.link]! } : { do: 'partArticle', at: startOf(block) };
    if (alternative.do === 'joinArticle' && alternative.to === article) return [];
    const kind = reason === 'columnMayContinueElsewhere' ? 'column' : 'article';
    return [{ kind, reason, article, span: block.lines[0]!.line.span, risk: second.risk, alternative }];
  });
};
