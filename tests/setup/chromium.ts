import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Where browsers of the Chromium family usually are; the first that exists is used. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Keeps the browser to this machine: no graphics card, no first-run pages, no calls home. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a browser that is there: CHROMIUM_PATH first, then the usual places. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const places = [...(named === undefined ? [] : [named]), ...USUAL_PLACES, chromium.executablePath()];
  return places.find((path) => existsSync(path));
}

/**
 * The path of a browser, installed from Debian's packages when none is there.
 * @throws Error that says what to install when that is not possible either.
 */
export function ensureChromium(): string {
  const found = findChromium() ?? installChromium();
  if (found !== undefined) return found;
  throw new Error(
    'The tests need Chromium or Chrome, and none was found or could be installed. Install one, or name it: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

function installChromium(): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium for the browser tests (this happens once).');
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = 'apt-get', ...rest] = [...root, 'apt-get', ...step];
    spawnSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return findChromium();
}
