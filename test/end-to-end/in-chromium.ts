import { describe } from '@jest/globals';

import { noChromium } from './chromium.ts';

/** Tests that need a Chromium; where there is none they are skipped, and their name says why. */
export function inChromium(title: string, tests: () => void): void {
  if (noChromium === undefined) describe(`${title}, in Chromium`, tests);
  else describe.skip(`${title}, in Chromium (skipped: ${noChromium})`, tests);
}
