/** How an article is set for reading. */
export interface Comfort {
  readonly theme: 'system' | 'light' | 'dark' | 'paper';
  readonly face: 'song' | 'kai' | 'sans';
  /** Steps of size from the usual one, smaller below 0. */
  readonly size: number;
  readonly lineHeight: 'close' | 'usual' | 'wide';
  readonly width: 'narrow' | 'usual' | 'wide';
  /** The script in which articles are shown; the source keeps its own. */
  readonly script: 'source' | 'simplified' | 'traditional';
  readonly vertical: boolean;
}

/** Marks and spaces of what is shown, copied and exported; the source keeps its own. */
export interface Typography {
  readonly marks: 'asPrinted' | 'fullWidth';
  readonly spacing: 'asPrinted' | 'spaced';
}

/** What the reader has chosen, once for all pages. */
export interface Settings extends Typography {
  readonly language: 'browser' | 'en' | 'zh_CN' | 'zh_TW';
  /** What a click on the toolbar button opens. */
  readonly button: 'popup' | 'panel';
  /** What Copy puts on the clipboard. */
  readonly copy: 'both' | 'plain';
  /** What Export all makes. */
  readonly exportAll: 'oneFile' | 'filePerArticle';
  readonly comfort: Comfort;
}

/** What can be chosen, in the order in which it is offered. */
export const CHOICES: { readonly [K in Exclude<keyof Settings, 'comfort'>]: readonly Settings[K][] } = {
  language: ['browser', 'en', 'zh_CN', 'zh_TW'],
  button: ['popup', 'panel'],
  copy: ['both', 'plain'],
  exportAll: ['oneFile', 'filePerArticle'],
  marks: ['asPrinted', 'fullWidth'],
  spacing: ['asPrinted', 'spaced'],
};

export const SIZES = { smallest: -2, largest: 6 } as const;

export const COMFORT_CHOICES: { readonly [K in keyof Comfort]: readonly Comfort[K][] } = {
  size: Array.from({ length: SIZES.largest - SIZES.smallest + 1 }, (_, step) => SIZES.smallest + step),
  face: ['song', 'kai', 'sans'],
  lineHeight: ['close', 'usual', 'wide'],
  width: ['narrow', 'usual', 'wide'],
  theme: ['system', 'light', 'dark', 'paper'],
  script: ['source', 'simplified', 'traditional'],
  vertical: [false, true],
};

export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  button: 'popup',
  copy: 'both',
  exportAll: 'oneFile',
  marks: 'asPrinted',
  spacing: 'asPrinted',
  comfort: {
    theme: 'system',
    face: 'song',
    size: 0,
    lineHeight: 'usual',
    width: 'usual',
    script: 'source',
    vertical: false,
  },
};

/** Some of the settings, as the reader chooses them anew. */
export type Chosen = Partial<Omit<Settings, 'comfort'>> & { readonly comfort?: Partial<Comfort> };

/** The settings with what was chosen anew; what was not stays as it is. */
export const withChosen = (settings: Settings, chosen: Chosen): Settings => ({
  ...settings,
  ...chosen,
  comfort: { ...settings.comfort, ...chosen.comfort },
});
