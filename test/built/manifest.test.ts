import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS } from './support/builds.ts';

const manifestIn = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

describe.each(BUILDS)('the manifest for $browser', ({ browser, folder }) => {
  const manifest = manifestIn(folder);

  it('asks for what it needs, in Chrome for the side panel too, and for nothing else', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets the extension run its own scripts only, and fetch its own files and the PDF in the tab', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self' http: https: file:;");
    expect(policy.replace(/connect-src[^;]*/, '').replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('takes its name from the languages, and has icons', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, name: '__MSG_extName__', default_locale: 'en' });
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });
});

describe('the Firefox settings', () => {
  it('declare that nothing is collected', () => {
    const { gecko } = manifestIn(BUILDS[1].folder).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(142);
    expect(gecko.id).toMatch(/@/);
  });

  it('stay out of the build for Chrome and Edge', () => {
    expect(manifestIn(BUILDS[0].folder)).not.toHaveProperty('browser_specific_settings');
  });
});
