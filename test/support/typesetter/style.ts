/** Everything that one page's typography and extraction leave to chance. Shares are 0 to 1, lengths in em. */
export interface Style {
  readonly kind: StyleKind;
  readonly script: 'simplified' | 'traditional' | 'republic' | 'any';
  readonly articles: Range;
  readonly columns: ColumnStyle;
  readonly breaking: BreakingStyle;
  readonly headings: HeadingStyle;
  readonly captions: CaptionStyle;
  readonly blanks: BlankStyle;
  readonly spacing: SpacingStyle;
  readonly noise: NoiseStyle;
  readonly furniture: FurnitureStyle;
  readonly across: AcrossStyle | null;
  /** Columns of one article stand between those of others, this many articles taking turns; 0 where they do not. */
  readonly parted: Range;
}

export type StyleKind =
  | 'plain'
  | 'dense'
  | 'airy'
  | 'noisy'
  | 'shuffled'
  | 'parted'
  | 'across'
  | 'pdfraw'
  | 'old'
  | 'vertical'
  | 'layout'
  | 'clean';

export type Range = readonly [from: number, to: number];

export interface ColumnStyle {
  /** One of these for each article. */
  readonly measures: readonly number[];
  /** Lines in a column; the whole article in one column where null. */
  readonly height: Range | null;
  /** Equal columns of an article, instead of columns of a height. */
  readonly count: Range | null;
  /** Share of articles whose columns are set to several measures. */
  readonly mixed: number;
  /** Share of articles whose first lines stand beside a drop headline, a few em wide. */
  readonly dropHeadline: number;
  /** Share of articles with lines beside a picture. */
  readonly pictures: number;
}

export type Prohibition = 'none' | 'pushIn' | 'pushOut' | 'hang' | 'mixed';

export interface BreakingStyle {
  readonly prohibition: Prohibition;
  /** Two marks in a row take one and a half em. */
  readonly compressMarks: boolean;
  readonly keepLatin: boolean;
  readonly indent: 0 | 1 | 2;
  /** In columns no wider than this the indent is 1 em at the most. */
  readonly narrowIndent: number;
  /** Whether extraction kept the indent's white space, and as what. */
  readonly indentAs: 'dropped' | 'ideographic' | 'spaces';
  /** Share of lines an em shorter or longer for no reason. */
  readonly uneven: number;
  /** Share of paragraphs set an em narrower or wider throughout, to fit their column. */
  readonly fitted: number;
  /** What becomes of a space where the line breaks. */
  readonly breakSpace: 'swallowed' | 'dangling' | 'leading';
}

export type HeadingPlace = 'before' | 'after' | 'head' | 'foot';

export interface HeadingStyle {
  readonly places: readonly HeadingPlace[];
  readonly shuffled: boolean;
  readonly letterSpaced: number;
  /** Where a long line of a heading wraps. */
  readonly wrap: Range;
  /** Share of neighbouring headline lines that a blank line parts. */
  readonly blankWithin: number;
  /** Share of headings whose lines have white space before them, as centred ones do. */
  readonly centred: number;
  /** Share of kickers and decks that a blank line parts from the headline. */
  readonly blankBetweenRoles: number;
}

export type CaptionPlace = 'after' | 'before' | 'amid' | 'head' | 'foot' | 'elsewhere';

export interface CaptionStyle {
  readonly places: readonly CaptionPlace[];
  readonly wrap: Range;
  readonly creditApart: number;
  readonly gap: string;
}

export interface BlankStyle {
  readonly betweenBlocks: number;
  readonly aroundHeadings: number;
  readonly betweenParagraphs: number;
  readonly atColumnBreaks: number;
  readonly beforeQuotes: number;
  readonly anywhere: number;
  readonly everyLine: boolean;
  /** Share of blanks between paragraphs that stand a line too early or too late. */
  readonly astray: number;
  readonly doubled: number;
  /** Share of blank lines that hold white space. */
  readonly notEmpty: number;
}

export interface SpacingStyle {
  /** Share of the lines that lost a character to the line end's rules, and were justified. */
  readonly justifiedLines: number;
  readonly anyLine: number;
  /** Of letter-spaced lines, those spaced in part only. */
  readonly inPart: number;
  readonly wide: number;
  readonly aroundDigits: number;
  readonly firstLine: number;
  /** Share of neighbours with a space between them that means nothing, all over the page. */
  readonly scattered: number;
  /** Share of half-width marks that a space follows. */
  readonly afterMarks: number;
  readonly lineEnds: number;
}

export interface NoiseStyle {
  readonly wrong: number;
  readonly halfMarks: number;
  readonly lostMarks: number;
  readonly specks: number;
  readonly speckLines: number;
  readonly fullDigits: boolean;
  /** Quotation marks of the other kind than the article has. */
  readonly otherQuotes: boolean;
}

export interface FurnitureStyle {
  readonly pieces: Range;
  /** Share of it at the head of the page. */
  readonly atHead: number;
  /** Share of the rest that stands somewhere between the articles. */
  readonly between: number;
  readonly letterSpaced: number;
  readonly jumpLines: number;
}

export interface AcrossStyle {
  readonly columns: Range;
  readonly gutter: Range;
  readonly ragged: number;
  readonly ideographic: boolean;
  /** What the white space makes up for: the width of what stands before it, or the number of its characters. */
  readonly padBy: 'width' | 'characters';
  /** Several articles stand side by side. */
  readonly bands: boolean;
}
