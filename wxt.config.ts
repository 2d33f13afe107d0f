import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Everything is refused that the extension does not need: it loads its own scripts and styles, and fetches nothing but its
 * own files and, after a click, the PDF that is open in the tab, wherever that stands.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  // WebAssembly is refused otherwise, our own too.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' http: https: file:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Firefox 142 is the first that understands `data_collection_permissions` on the desktop and on Android. */
const firefox = {
  gecko: {
    id: 'broadsheet@broadsheet.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};

/**
 * Hotkeys. Only the first is set from the start: others belong to pages and other extensions, until the reader gives them
 * keys. A browser leaves out, without a word, keys that are its own, such as Alt+Shift+B.
 */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
  'open-panel': { description: '__MSG_command_openPanel__' },
  'copy-all': { description: '__MSG_command_copyAll__' },
  'next-doubt': { description: '__MSG_command_nextDoubt__' },
};

/** The cMaps of pdf.js, as the files they are to be in the build. */
function cMaps() {
  const folder = fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')));
  return readdirSync(folder).map((name) => ({ absoluteSrc: join(folder, name), relativeDest: `cmaps/${name}` }));
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16] },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // What the character codes of Chinese PDF files mean; read only when such a file is opened.
    'build:publicAssets': (_, files) => void files.push(...cMaps()),
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    commands,
    action: { default_title: '__MSG_extName__' },
    // While developing, WXT's own policy lets its local server reload the pages.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox' && { browser_specific_settings: firefox }),
  }),
  zip: {
    artifactTemplate: 'broadsheet-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'broadsheet-{{version}}-sources.zip',
    excludeSources: ['docs/**', 'test-results/**', '.cache/**'],
  },
});
