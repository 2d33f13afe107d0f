import type { Random } from '../random.ts';
import type { Block, SetArticle } from './block.ts';
import type { CaptionPlace, Style } from './style.ts';

/** What stands where: `runs` are an article's own blocks, in chunks that others may part. */
interface Placed {
  readonly head: readonly Block[];
  readonly runs: readonly (readonly Block[])[];
  readonly foot: readonly Block[];
  readonly elsewhere: readonly Block[];
}

function drawPlaces(captions: readonly Block[], style: Style, random: Random) {
  const places = new Map(captions.map((caption) => [caption, random.pick(style.captions.places)]));
  return (place: CaptionPlace) => captions.filter((caption) => places.get(caption) === place);
}

function amid(columns: readonly Block[], captions: readonly Block[], random: Random): Block[][] {
  const runs = columns.map((column) => [column]);
  for (const caption of captions) {
    const run = random.int(0, runs.length - 1);
    runs[run] = splitAround(runs[run] ?? [], caption, random);
  }
  return runs;
}

/** Puts a caption inside or under a column. */
function splitAround(run: readonly Block[], caption: Block, random: Random): Block[] {
  const [column, ...rest] = run;
  if (!column || column.rows.length < 4 || column.rows.some((row) => row.length > 1)) return [...run, caption];
  const at = random.int(2, column.rows.length - 2);
  const rows = [column.rows.slice(0, at), column.rows.slice(at)] as const;
  const trimmed = rows.map((part) => part.filter((row, i) => row.length || (i > 0 && i < part.length - 1)));
  return [{ ...column, rows: trimmed[0] ?? [] }, caption, { ...column, rows: trimmed[1] ?? [] }, ...rest];
}

function placeArticle(set: SetArticle, style: Style, random: Random): Placed {
  const place = random.pick(style.headings.places);
  const heading = set.heading ? [set.heading] : [];
  const of = drawPlaces(set.captions, style, random);
  const runs = amid(set.columns, of('amid'), random);
  const before = [...(place === 'before' ? heading : []), ...of('before')];
  const after = [...of('after'), ...(place === 'after' ? heading : [])];
  runs[0] = [...before, ...(runs[0] ?? [])];
  runs[runs.length - 1] = [...(runs.at(-1) ?? []), ...(random.chance(0.5) ? after : after.toReversed())];
  return {
    head: [...(place === 'head' ? heading : []), ...of('head')],
    runs,
    foot: [...(place === 'foot' ? heading : []), ...of('foot')],
    elsewhere: of('elsewhere'),
  };
}

/** Lets the runs of several articles take turns. */
function takeTurns(runs: readonly (readonly (readonly Block[])[])[]): Block[] {
  const most = Math.max(0, ...runs.map((own) => own.length));
  return Array.from({ length: most }, (_, round) => runs.flatMap((own) => own[round] ?? [])).flat();
}

function inGroups<T>(list: readonly T[], style: Style, random: Random): T[][] {
  const groups: T[][] = [];
  for (let from = 0; from < list.length;) {
    const size = Math.max(1, random.int(...style.parted));
    groups.push(list.slice(from, from + size));
    from += size;
  }
  return groups;
}

function insertAnywhere(blocks: readonly Block[], added: readonly Block[], random: Random): Block[] {
  return added.reduce((all, block) => all.toSpliced(random.int(0, all.length), 0, block), [...blocks]);
}

/** Gives every block of the page's articles its place. */
export function placeBlocks(articles: readonly SetArticle[], style: Style, random: Random): Block[] {
  const placed = articles.map((article) => placeArticle(article, style, random));
  const bodies = inGroups(placed, style, random).flatMap((group) => takeTurns(group.map(({ runs }) => runs)));
  const order = (blocks: Block[]) => (style.headings.shuffled ? random.shuffled(blocks) : blocks);
  const page = [...order(placed.flatMap(({ head }) => head)), ...bodies, ...order(placed.flatMap(({ foot }) => foot))];
  return insertAnywhere(
    page,
    placed.flatMap(({ elsewhere }) => elsewhere),
    random,
  );
}
