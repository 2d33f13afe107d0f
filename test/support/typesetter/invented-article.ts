/** An invented article of the corpus, before it is set. */
export interface InventedArticle {
  readonly id: string;
  readonly style:
    | 'daily'
    | 'metro'
    | 'agency'
    | 'sports-tech'
    | 'essay'
    | 'notice'
    | 'traditional'
    | 'hongkong'
    | 'republic';
  readonly kicker?: string;
  readonly headline: readonly string[];
  readonly deck?: string;
  readonly paragraphs: readonly string[];
  /** Indexes into `paragraphs`. */
  readonly subheads?: readonly number[];
  readonly captions?: readonly InventedCaption[];
}

export interface InventedCaption {
  readonly text: string;
  readonly credit?: string;
}
