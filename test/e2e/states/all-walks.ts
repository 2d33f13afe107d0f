import { deskWalks } from './desk-walks.ts';
import { optionsWalks } from './options-walks.ts';
import { panelWalks } from './panel-walks.ts';
import { popupWalks } from './popup-walks.ts';
import type { Walk } from './walk.ts';

/** Every state of the interface that a reader can see, reached as a reader reaches it. */
export const allWalks: readonly Walk[] = [...popupWalks, ...panelWalks, ...deskWalks, ...optionsWalks];
