import type { SourceAbout } from '../model/source.ts';

/** The headings over what stands in no article. */
export interface PageLabels {
  readonly unplaced: string;
  readonly furniture: string;
}

/** What an export tells beside the articles. */
export interface ExportContext {
  readonly about: SourceAbout;
  /** ISO 8601 with the time zone, `2022-05-09T08:30:00.000Z`. */
  readonly exportedAt: string;
  /** In the language of the reader; Chinese, as the page is, where absent. */
  readonly labels?: PageLabels;
}

export const PAGE_LABELS: PageLabels = { unplaced: '未归入', furniture: '版面附件' };
