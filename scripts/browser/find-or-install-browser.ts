import { findBrowser } from './find-browser.ts';
import { canInstallChromium, installChromium } from './install-chromium.ts';

const ADVICE = `No Chromium, Edge or Chrome was found. Do one of these, then run the command again:
  Debian:   sudo apt-get install chromium fonts-noto-cjk
  Fedora:   sudo dnf install chromium google-noto-sans-cjk-fonts
  macOS:    brew install --cask chromium
  Windows:  winget install Microsoft.Edge
  or set CHROME_PATH to the browser's program file.`;

/** A browser that takes our extension; on Debian as root, it is installed where none is found. Rejects with advice. */
export async function findOrInstallBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (!canInstallChromium()) throw new Error(ADVICE);
  await installChromium();
  const installed = findBrowser();
  if (!installed) throw new Error(ADVICE);
  return installed;
}
