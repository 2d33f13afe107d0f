import { delimiter, join } from 'node:path';

/** The names under which Linux distributions and vendors put a browser of the Chromium family on the PATH. */
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
];

const MAC_APPLICATIONS = ['Chromium', 'Microsoft Edge', 'Google Chrome'];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];

function linuxPaths(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macPaths(): string[] {
  return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

function windowsPaths(env: NodeJS.ProcessEnv): string[] {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
  return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}

/** Where a Chromium, Edge or Chrome may stand on this system, the one to prefer first. */
export function browserPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return macPaths();
  if (platform === 'win32') return windowsPaths(env);
  return linuxPaths(env);
}
