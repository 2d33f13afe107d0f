import { effect, signal, type Signal } from '@preact/signals';
import { type Comfort, type Settings, withChosen } from '../../lib/model/settings.ts';
import type { Actions } from '../actions.ts';
import { asItIs, type ShownText } from '../shown-text.ts';
import type { Notice } from './state.ts';

interface Parts {
  readonly actions: Actions;
  readonly settings: Signal<Settings>;
  readonly shownText: Signal<ShownText>;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

/** Choosing how articles are set; what is chosen is remembered. */
export function settingsCommands({ actions, settings, shownText, say }: Parts) {
  const convert = signal<ShownText>(asItIs);
  let wanted: Comfort['script'] = 'source';
  async function show(script: Comfort['script']): Promise<void> {
    wanted = script;
    const loaded = script === 'source' ? asItIs : await actions.loadConverter?.(script).catch(() => undefined);
    if (wanted !== script) return;
    if (loaded) convert.value = loaded;
    else say({ said: 'notConverted' });
  }
  effect(() => {
    const { script } = settings.value.comfort;
    if (script !== wanted) void show(script);
  });
  effect(() => {
    const { marks, spacing } = settings.value;
    const set: ShownText = (text) => actions.setText?.(text, { marks, spacing }) ?? text;
    const isSet = marks !== 'asPrinted' || spacing !== 'asPrinted';
    const written = convert.value;
    shownText.value = isSet ? (text) => set(written(text)) : written;
  });
  return {
    chooseComfort(comfort: Partial<Comfort>): void {
      settings.value = withChosen(settings.value, { comfort });
      void actions.saveSettings?.({ comfort }).catch(() => undefined);
    },
    /** The settings were changed in another part of the extension. */
    takeSettings: (changed: Settings) => void (settings.value = changed),
  };
}
