import { render } from 'preact';
import { Reader } from '../../components/Reader.tsx';
import { openPanel, preparePanel } from '../../lib/browser/open-panel.ts';
import { start } from '../shared/start.ts';

void preparePanel();

const { store, words } = await start(() => ({ openPanel }));
render(<Reader store={store} words={words} />, document.body.querySelector('#root')!);
