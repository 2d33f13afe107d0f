import type { Random } from '../random.ts';
import { breakLines } from './break-lines.ts';
import type { InventedArticle } from './invented-article.ts';
import { blankRow, type PrintedLine, type Row } from './printed-line.ts';
import { letterSpaceHeading } from './space-line.ts';
import type { HeadingStyle, Style } from './style.ts';

interface Piece {
  readonly text: string;
  readonly role: 'kicker' | 'headline' | 'deck';
  readonly part: number;
}

function piecesOf(article: InventedArticle): Piece[] {
  const headline = article.headline.map((text, part): Piece => ({ text, role: 'headline', part }));
  const kicker: Piece[] = article.kicker ? [{ text: article.kicker, role: 'kicker', part: 0 }] : [];
  const deck: Piece[] = article.deck ? [{ text: article.deck, role: 'deck', part: 0 }] : [];
  return [...kicker, ...headline, ...deck];
}

function setPiece(piece: Piece, article: number, style: Style, gap: string, random: Random): PrintedLine[] {
  const room = 2 * random.int(...style.headings.wrap);
  const broken = breakLines(piece.text, () => room, { ...style.breaking, prohibition: 'pushOut' }, random);
  return broken.map(({ text }, i) => ({
    text: gap ? letterSpaceHeading(text, gap) : text,
    role: piece.role,
    article,
    part: piece.part,
    first: i === 0,
  }));
}

function gapOf(piece: Piece, main: boolean, random: Random): string {
  const spaced = piece.role === 'headline' ? main : main && random.chance(0.3);
  return spaced ? random.pick([' ', ' ', ' ', ' ', '  ', '\u3000']) : '';
}

function blankShare(a: Piece | undefined, b: Piece, style: HeadingStyle): number {
  return a?.role === b.role ? style.blankWithin : style.blankBetweenRoles;
}

/** Kicker, headline lines and deck, one under another; no rows where the article has no heading. */
export function setHeading(article: InventedArticle, index: number, style: Style, random: Random): Row[] {
  const spaced = random.chance(style.headings.letterSpaced);
  const inset = random.chance(style.headings.centred) ? random.int(2, 16) : 0;
  const pieces = piecesOf(article);
  const place = (line: PrintedLine): Row => [{ line, before: ' '.repeat(inset && inset + random.int(0, 6)) }];
  const setOne = (piece: Piece, i: number): Row[] => {
    const lines = setPiece(piece, index, style, gapOf(piece, spaced, random), random);
    const parted = i > 0 && random.chance(blankShare(pieces[i - 1], piece, style.headings));
    return [...(parted ? [blankRow] : []), ...lines.map(place)];
  };
  return pieces.flatMap(setOne);
}
