import { boundariesOf, boundaryRow } from '../../lib/articles/boundaries.ts';
import { type Body, gatherBodies } from '../../lib/articles/body.ts';
import { featureRow } from '../../lib/articles/choice.ts';
import { NO_LINKS } from '../../lib/articles/given/earlier-links.ts';
import { partGroups } from '../../lib/articles/heading-group.ts';
import { readingRows, readingsOf } from '../../lib/articles/heading-roles.ts';
import { linkOf, linkPage, waitingFor } from '../../lib/articles/link.ts';
import { LINK_FEATURES } from '../../lib/articles/link-features.ts';
import { linkOptions } from '../../lib/articles/link-units.ts';
import { matchContext, matchRows, pageHabits } from '../../lib/articles/match-context.ts';
import { pagePlan, type PagePlan } from '../../lib/articles/page-plan.ts';
import { pageTexts } from '../../lib/articles/page-texts.ts';
import { headedBy, seekerOfGroup, seekersOfCaptions } from '../../lib/articles/seekers.ts';
import type { Block } from '../../lib/model/block.ts';
import type { LineTruth, TypesetPage } from '../../test/support/typesetter/typeset-page.ts';
import type { ChoiceLesson } from './learn-choices.ts';

export interface ArticleLessons {
  readonly link: ChoiceLesson[];
  readonly boundary: ChoiceLesson[];
  readonly match: ChoiceLesson[];
  readonly roles: ChoiceLesson[];
  readonly caption: ChoiceLesson[];
}

const isBody = (truth: LineTruth): boolean => truth.role === 'body' || truth.role === 'subhead';
const isHeading = (truth: LineTruth | undefined): truth is LineTruth =>
  truth !== undefined && ['kicker', 'headline', 'deck'].includes(truth.role);

/** For each body unit the unit that it truly goes on from: −1 where it starts its article, undefined where that is not known. */
const trueLinks = (
  plan: PagePlan,
  truthOf: (start: number) => LineTruth | undefined,
  page: TypesetPage,
): (number | undefined)[] => {
  const unitAt = new Map<number, number>();
  plan.units.forEach((unit, u) => unit.block.lines.forEach(({ line }) => unitAt.set(line.span.start, u)));
  const ordered = page.lines
    .filter((t) => isBody(t) && t.article !== null)
    .toSorted((a, b) => a.article! - b.article! || a.part - b.part || a.span.start - b.span.start);
  const position = new Map(ordered.map((truth, i) => [truth.span.start, i]));
  return plan.units.map((unit, u) => {
    const truth = truthOf(unit.block.lines[0]!.line.span.start);
    if (!truth || !isBody(truth)) return undefined;
    const at = position.get(truth.span.start)!;
    const before = ordered[at - 1];
    if (!before || before.article !== truth.article) return -1;
    const from = unitAt.get(before.span.start);
    return from === undefined || from >= u ? undefined : from;
  });
};

/** Each unit's choice as it stands when the units before it are linked as they should be. */
const linkLessons = (plan: PagePlan, links: readonly (number | undefined)[]): ChoiceLesson[] => {
  const page = linkPage(plan);
  const lessons: ChoiceLesson[] = [];
  let ends: number[] = [];
  links.forEach((link, to) => {
    const options = linkOptions(page, to, ends);
    const right = link === undefined ? -1 : options.indexOf(link < 0 ? null : link);
    if (right >= 0 && options.length > 1) {
      const rows = options.map((from) =>
        featureRow(LINK_FEATURES, linkOf(page, from, to, waitingFor(plan.units, ends, from, to))),
      );
      lessons.push({ rows, right });
    }
    const from = link ?? to - 1;
    ends = [...ends.filter((end) => end !== from), to];
  });
  return lessons;
};

const articleOfBody = (body: Body, truthOf: (start: number) => LineTruth | undefined): number | null | undefined =>
  truthOf(body.units[0]!.block.lines[0]!.line.span.start)?.article;

/** What one page teaches, given the blocks that the engine makes of it. */
export const articleLessons = (blocks: readonly Block[], page: TypesetPage, isOldPage: boolean): ArticleLessons => {
  const truths = new Map(page.lines.map((truth) => [truth.span.start, truth]));
  const truthOf = (start: number): LineTruth | undefined => truths.get(start);
  const plan = pagePlan(blocks, pageTexts([], NO_LINKS, false));
  const links = trueLinks(plan, truthOf, page);
  const bodies = gatherBodies(
    plan.units,
    links.map((link, u) => link ?? (u > 0 ? u - 1 : -1)),
  );
  const context = matchContext(bodies, plan);
  const headingTruth = plan.headings.map(({ block }) => truthOf(block.lines[0]!.line.span.start));
  const boundaries = boundariesOf(plan, context);
  const boundary = boundaries.flatMap((b, i): ChoiceLesson[] => {
    const [upper, lower] = [headingTruth[i], headingTruth[i + 1]];
    if (!b || !isHeading(upper) || !isHeading(lower)) return [];
    const row = boundaryRow(b);
    return [{ rows: [row, row.map(() => 0)], right: upper.article === lower.article ? 0 : 1 }];
  });
  const joined = plan.headings
    .slice(1)
    .map(
      (_, i) =>
        boundaries[i] !== null &&
        isHeading(headingTruth[i]) &&
        headingTruth[i]!.article === headingTruth[i + 1]?.article,
    );
  const groups = partGroups(plan, joined);
  const bodyOfArticle = (article: number | null): number =>
    bodies.findIndex((body) => articleOfBody(body, truthOf) === article);
  const truthsOfGroup = groups.map(({ lines }) => lines.map(({ block }) => truthOf(block.lines[0]!.line.span.start)));
  const seekers = groups.map((group) => seekerOfGroup(group, plan, bodies.length));
  const habits = pageHabits(seekers, context);
  const rows = seekers.map((seeker) => matchRows(seeker, context, habits));
  const match = groups.flatMap((_, g): ChoiceLesson[] => {
    const truth = truthsOfGroup[g]![0];
    const right = isHeading(truth) ? bodyOfArticle(truth.article) : bodies.length;
    return right < 0 ? [] : [{ rows: rows[g]!, right }];
  });
  const roles = groups.flatMap(({ lines }, g): ChoiceLesson[] => {
    const all = truthsOfGroup[g]!;
    if (!all.every(isHeading) || lines.length < 2) return [];
    const kickers = all.filter((t) => t!.role === 'kicker').length;
    const decks = all.filter((t) => t!.role === 'deck').length;
    const readings = readingsOf(lines, isOldPage);
    const right = readings.findIndex((r) => r.kickers === kickers && r.decks === decks);
    return right < 0 ? [] : [{ rows: readingRows(readings), right }];
  });
  const headed = headedBy(
    plan,
    groups,
    truthsOfGroup.map(([truth]) => (isHeading(truth) ? bodyOfArticle(truth.article) : -1)),
  );
  const captionSeekers = seekersOfCaptions(plan, headed, bodies.length);
  const captionHabits = pageHabits(captionSeekers, context);
  const captionRows = captionSeekers.map((seeker) => matchRows(seeker, context, captionHabits));
  const caption = plan.captions.flatMap(({ block }, c): ChoiceLesson[] => {
    const truth = truthOf(block.lines[0]!.line.span.start);
    const right = truth?.role === 'caption' ? bodyOfArticle(truth.article) : bodies.length;
    return right < 0 ? [] : [{ rows: captionRows[c]!, right }];
  });
  return { link: linkLessons(plan, links), boundary, match, roles, caption };
};
