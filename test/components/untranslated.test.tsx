import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createOptionsStore } from '../../components/options/create-options-store.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import { createMaps } from '../../entrypoints/shared/page-maps.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { actionsOf } from './fixture/actions-of.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { storeOf } from './fixture/store-of.ts';
import { wordsOf } from './fixture/words-of.ts';

/** Names that are the same in every language, and what is said in Latin letters on purpose. */
const NAMES = /Broadsheet|Markdown|SVG|PDF|OCR|HTML|hOCR|ALTO|PAGE XML|JSON|English|Aa|kB|Reading Week|\.txt/gu;

const ENGLISH = /\p{Script=Latin}{2,}/u;

/** Everything that is said on the screen, to eyes and to screen readers. */
function said(container: Element): string {
  const told = [...container.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'aria-description'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [container.textContent, ...told].join('\n').replaceAll(NAMES, '');
}

function screenOf(shown: ComponentChild): Element {
  return render(<>{shown}</>).container;
}

afterEach(cleanup);

describe.each(['zh_CN', 'zh_TW'] as const)('in %s no English is left', (locale) => {
  const words = wordsOf(locale);

  it('in the side panel: list, map, article with its menus, doubts, what stands in no article', async () => {
    Element.prototype.scrollIntoView ??= () => undefined;
    const store = storeOf({
      ...actionsOf({ status: 'read', page: qingduPage() }),
      ...createMaps(words),
      revealOnPage: async () => true,
      openOptions: async () => undefined,
    });
    const container = screenOf(<ReadingRoom store={store} words={words} />);
    await screen.findAllByRole('listitem');
    expect(said(container)).not.toMatch(ENGLISH);
    store.openMap();
    await screen.findByRole('region');
    expect(said(container)).not.toMatch(ENGLISH);
    store.stepDoubt(1);
    await screen.findByRole('article');
    expect(said(container)).not.toMatch(ENGLISH);
    for (const opener of screen.getAllByRole('button', { expanded: false })) {
      fireEvent.click(opener);
      expect(said(container)).not.toMatch(ENGLISH);
    }
    store.openLeftOver();
    await screen.findAllByRole('listitem');
    expect(said(container)).not.toMatch(ENGLISH);
  });

  it('in the options', async () => {
    const nothing = async () => undefined;
    const actions = {
      saveSettings: nothing,
      resetSettings: nothing,
      listCorrections: async () => [],
      deleteCorrections: nothing,
      deleteAllCorrections: nothing,
      saveCorrections: nothing,
      importCorrections: async () => ({ added: 0, replaced: 0, left: 0 }),
      listHotkeys: async () => [{ name: 'open-panel', does: 'Open the side panel', keys: '' }],
      openHotkeySettings: nothing,
    };
    const store = createOptionsStore(actions, DEFAULT_SETTINGS);
    const container = screenOf(<OptionsPage store={store} words={words} />);
    await screen.findByText(words.t('command.openPanel'));
    expect(said(container)).not.toMatch(ENGLISH);
  });

  it('where a page is given', async () => {
    const actions = actionsOf({ status: 'cancelled' }, { read: async () => ({ status: 'waiting' }) });
    const store = storeOf({ ...actions, readGiven: async () => ({ status: 'cancelled' }) });
    const container = screenOf(<ReadingRoom store={store} words={words} />);
    await screen.findByRole('textbox');
    expect(said(container)).not.toMatch(ENGLISH);
  });
});
