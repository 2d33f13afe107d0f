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

  it.each([
    'No tab with id: 7.',
    'The tab was closed.',
    'Frame with ID 0 was removed.',
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'No response',
    'Invalid tab ID: 7',
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  ])('knows that the page is gone: %s', (message) => {
    expect(refusalOf(message, 'https://archive.example/1')).toEqual({ status: 'gone' });
  });

  it('hands on what it does not know, in the browser’s words', () => {
    const message = 'The disk is full.';
    expect(refusalOf(message, 'https://archive.example/1')).toEqual({ status: 'failed', message });
  });
});
