import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../lib/browser/refusal-of.ts';

const noPermission =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

describe('refusalOf', () => {
  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL'],
    ['about:addons', 'Missing host permission for the tab'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.'],
    ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab'],
    ['moz-extension://abc/options.html', 'Missing host permission for the tab'],
    [undefined, 'Cannot access a chrome-extension:// URL of different extension'],
  ])('knows %s as a page of the browser’s own', (url, message) => {
    expect(refusalOf(message, url)).toEqual({ status: 'forbidden' });
  });

  it.each([
    ['https://archive.example/1', noPermission],
    [undefined, noPermission],
    ['https://archive.example/1', 'Missing host permission for the tab'],
    ['https://addons.mozilla.org.archive.example/', 'Missing host permission for the tab'],
  ])('takes other pages that want permission (%s) as gone on since the click', (url, message) => {
    expect(refusalOf(message, url)).toEqual({ status: 'lostPermission' });
  });

  it('knows a file of this computer', () => {
    expect(refusalOf(noPermission, 'file:///home/reader/page.txt')).toEqual({ status: 'fileForbidden' });
  });

  it('hands on what it does not know, in the browser’s words', () => {
    expect(refusalOf('No tab with id: 7.', 'https://archive.example/1')).toEqual({
      status: 'failed',
      message: 'No tab with id: 7.',
    });
  });
});
