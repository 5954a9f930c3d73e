import { join, resolve } from 'node:path';

import { type Result, failed, ok } from '../../shared/result.ts';
import { hostMessages } from '../../shared/text/messages/local-host.ts';

export interface StartSettings {
  readonly port: number;
  readonly folder: string;
  /** Whether an empty store gets the example ledgers. */
  readonly examples: boolean;
}

const usualPort = 7_071;

/** What `npm start` was told: PORT, DATA_FOLDER, EMPTY=1 or --empty; or a sentence that says what is wrong with it. */
export function startSettings(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Result<StartSettings, string> {
  const unknown = words.find((word) => word !== '--empty');
  if (unknown !== undefined) return failed(hostMessages.unknownWord(unknown));
  const written = environment['PORT'] ?? '';
  if (!/^\d{0,5}$/.test(written) || Number(written) > 65_535) return failed(hostMessages.wrongPort(written));
  return ok({
    port: written === '' ? usualPort : Number(written),
    folder: resolve(root, environment['DATA_FOLDER'] ?? join(root, 'var')),
    examples: !words.includes('--empty') && (environment['EMPTY'] ?? '') === '',
  });
}
