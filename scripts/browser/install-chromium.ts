import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../run-command.ts';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Debian itself: elsewhere the package `chromium` may be missing, or only fetch a snap. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Whether this is Debian, and we may install its packages. */
export function canInstallChromium(): boolean {
  return isDebian() && process.getuid?.() === 0;
}

/** Installs Debian's Chromium and a font with Chinese characters. Rejects where apt-get fails. */
export async function installChromium(): Promise<void> {
  console.error(`No browser was found: installing Debian's ${PACKAGES.join(' and ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], env);
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], env);
}
