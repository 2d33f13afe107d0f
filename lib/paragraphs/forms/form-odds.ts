import { isIndexItem, namesPage, readsLikeFolio } from '../../hanzi/names-page.ts';
import type { SetLine } from '../../model/set-line.ts';
import { LINE_ROLES, type LineRole } from '../line-roles.ts';
import { standsAlone } from './lines-of-their-own.ts';
import { isSignedBelow, mayGoOnFromAbove, signs } from './signing-lines.ts';
import { entitlesTable, tableRows } from './table-rows.ts';

type Odds = readonly number[];

/** Log-odds of all roles but some. */
const allBut = (roles: readonly LineRole[], odds: number, of: Readonly<Partial<Record<LineRole, number>>> = {}): Odds =>
  LINE_ROLES.map((role) => of[role] ?? (roles.includes(role) ? 0 : odds));

const ROW = allBut(['first'], -40);
const BELOW_ROWS = LINE_ROLES.map((role) => (role === 'next' || role === 'captionNext' ? -6 : 0));
const TITLE = allBut(['heading', 'subhead'], -4);
const HEADLINE = allBut(['heading'], -3);
const SIGNS = allBut(['first'], -8);
const SIGNS_ON = allBut(['first', 'next', 'resume'], -8);
const OF_PAGE = allBut(['furniture'], -9, { first: -6 });
const NO_HEADING = allBut(['first', 'next', 'resume', 'caption', 'captionNext', 'furniture'], -6);
const OF_REPORT = allBut(['first', 'next', 'resume', 'subhead'], -20);

/** A jump line with text of the report on the same line: it is the report's. */
const JUMP_AND_TEXT =
  /^[（(▲◀]?(?:上接|[紧緊]接|接)第?[^）)版]{1,4}版[）)]?(?=\p{Script=Han}{2})|..[（(](?:下[转轉]|[转轉])第?[^）)版]{1,4}版[）)]$/u;

const isJumpAndText = (text: string): boolean => text.includes('版') && JUMP_AND_TEXT.test(text.replaceAll(/\s/gu, ''));

const isOfPage = (lines: readonly SetLine[], i: number): boolean => {
  const textAt = (at: number): string => lines[at]?.line.text ?? '';
  if (namesPage(textAt(i))) return true;
  return isIndexItem(textAt(i)) && (isIndexItem(textAt(i - 1)) || isIndexItem(textAt(i + 1)));
};

/**
 * What a line is by its form, as log-odds of each role beside the nets': rows and titles of tables, signatures and the headlines above
 * them, whom to ask, jump lines with text, what tells of the page. The pages that the nets learn from hold few of these, and no two papers set them alike. Undefined where it has
 * none of these forms.
 */
export const formOdds = (lines: readonly SetLine[]): (Odds | undefined)[] => {
  const rows = tableRows(lines);
  return lines.map(({ line }, i) => {
    const isSigning = signs(lines, i);
    const isAlone = standsAlone(lines, i);
    if (!isSigning && !isAlone && isOfPage(lines, i)) return OF_PAGE;
    if (rows[i]) return ROW;
    if (entitlesTable(lines, rows, i)) return TITLE;
    if (rows[i - 1]) return BELOW_ROWS;
    if (isAlone) return SIGNS;
    if (isSigning) return mayGoOnFromAbove(lines, i) ? SIGNS_ON : SIGNS;
    if (isSignedBelow(lines, i)) return HEADLINE;
    if (isJumpAndText(line.text)) return OF_REPORT;
    return readsLikeFolio(line.text) ? NO_HEADING : undefined;
  });
};
