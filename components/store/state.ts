import type { ReadonlySignal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ShownText } from '../shown-text.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Place } from '../blocks/place.ts';
import type { PageMap } from '../../lib/model/page-map.ts';
import type { Answer, Progress } from '../actions.ts';
import type { History } from '../corrections.ts';

/** What the reader looks at. */
export type View =
  | { readonly name: 'list' }
  /** `at`: the source offset that is to be in sight. */
  | { readonly name: 'article'; readonly index: number; readonly at?: number }
  | { readonly name: 'leftOver'; readonly at?: number }
  /** The page map, where there is no room beside the articles. */
  | { readonly name: 'map' };

/** What became of the last thing asked for; `id` tells two of the same apart. */
export interface Notice {
  readonly id: number;
  readonly said:
    | 'copied'
    | 'exported'
    | 'copyFailed'
    | 'exportFailed'
    | 'goneMeanwhile'
    | 'panelFailed'
    | 'notOnPage'
    | 'notPossible'
    | 'notKept'
    | 'otherText'
    | 'notConverted'
    | 'decidedAgain'
    | 'noDoubtsLeft';
  /** How many files were saved, or articles were decided again. */
  readonly count?: number;
  /** How many doubts are new since the articles were decided again. */
  readonly doubts?: number;
}

/** A passage that the reader drags, and where it stands. */
export interface Dragged {
  readonly place: Place;
  readonly passage: Passage;
}

/** `locked`: the reading waits for the password of a PDF; `wrong`: the last one was not it. */
export type Phase = { readonly status: 'reading' } | { readonly status: 'locked'; readonly wrong: boolean } | Answer;

export interface State {
  readonly phase: ReadonlySignal<Phase>;
  /** The reader gave the page, or is asked for one, in place of the tab's. */
  readonly given: ReadonlySignal<boolean>;
  readonly progress: ReadonlySignal<Progress | null>;
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly view: ReadonlySignal<View>;
  /** Another number for each thing that the reader goes to see; the same where what they see has only moved. */
  readonly visit: ReadonlySignal<number>;
  /** The article the reader was at last: where the list takes up again. */
  readonly lastIndex: ReadonlySignal<number>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly settings: ReadonlySignal<Settings>;
  /** How text of the page is written on the screen. */
  readonly shownText: ReadonlySignal<ShownText>;
  /** The source offset of the line at which the reader points on the page; null while there is none. */
  readonly pointed: ReadonlySignal<number | null>;
  readonly dragged: ReadonlySignal<Dragged | null>;
  /** The picture of the page as it is shown; null where there is none to draw. */
  readonly map: ReadonlySignal<PageMap | null>;
  /** What the reader has corrected on this page. */
  readonly history: ReadonlySignal<History>;
  /** The articles that the engine decided otherwise around what the reader last did, told by their anchors. */
  readonly changed: ReadonlySignal<ReadonlySet<number> | null>;
  /** The doubt that the reader is asked about, by its place among the page's doubts; null while none is. */
  readonly doubt: ReadonlySignal<number | null>;
}
