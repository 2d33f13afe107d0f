import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How text of the page is shown: as it is, or in the other script. */
export type ShownText = (text: string) => string;

export const asItIs: ShownText = (text) => text;

export const ShownTextContext = createContext<ShownText>(asItIs);

export function useShownText(): ShownText {
  return useContext(ShownTextContext);
}
