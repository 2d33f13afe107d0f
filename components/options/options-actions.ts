import type { History } from '../../lib/model/history.ts';
import type { Chosen } from '../../lib/model/settings.ts';

/** The kept corrections of one text of one page. */
export interface KeptPage {
  readonly url: string;
  readonly hash: string;
  readonly title: string;
  /** ISO 8601. */
  readonly changed: string;
  readonly history: History;
}

/** What an import did, or why the file was not taken. */
export type Imported =
  | { readonly added: number; readonly replaced: number; readonly left: number }
  | { readonly problem: { readonly why: 'notJson' | 'notCorrections' | 'newerVersion' | 'damaged' } };

export interface Hotkey {
  readonly name: string;
  readonly does: string;
  readonly keys: string;
}

/** All that the options page can do outside itself. */
export interface OptionsActions {
  saveSettings(chosen: Chosen): Promise<void>;
  resetSettings(): Promise<void>;
  listCorrections(): Promise<readonly KeptPage[]>;
  deleteCorrections(page: KeptPage): Promise<void>;
  deleteAllCorrections(): Promise<void>;
  /** Saves them as a file. */
  saveCorrections(): Promise<unknown>;
  importCorrections(file: string): Promise<Imported>;
  listHotkeys(): Promise<readonly Hotkey[]>;
  openHotkeySettings(): Promise<void>;
}
