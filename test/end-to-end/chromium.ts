import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Why no browser can be started here; undefined where one can. */
export const noChromium: string | undefined = existsSync(path)
  ? undefined
  : `no Chromium at ${path}; CHROMIUM_PATH may name another`;

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const startChromium = (): Promise<Browser> => chromium.launch({ executablePath: path, args: flags });
