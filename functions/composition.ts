import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { wujinDistrict } from '../shared/domain/wujin-district.ts';
import { storeFailure } from '../shared/ports/store-failure.ts';
import { settingMessages } from '../shared/text/messages/settings.ts';
import { countMemory } from '../shared/use-cases/count-memory.ts';
import type { Surroundings } from '../shared/use-cases/surroundings.ts';
import { keySource } from './identity/key-source.ts';
import { type VerifyToken, tokenVerifier } from './identity/verify-token.ts';
import { type ReadSetting, openStore } from './open-store.ts';
import { processReader } from './reading/process-reader.ts';
import { rememberedLedgers } from './store/remembered-ledgers.ts';
import { systemClock } from './system-clock.ts';

/** What the functions run with. Made at the first request, not at import: a missing setting must not hide all routes. */
export interface Composition {
  readonly surroundings: Surroundings;
  readonly close: () => void;
}

/** Different counts kept: the boards of a few periods on both bases. */
const countsKept = 16;

const read: ReadSetting = (name) => {
  const value = process.env[name];
  return value === '' ? undefined : value;
};

function setting(name: string): string {
  const value = read(name);
  if (value === undefined) throw storeFailure('unavailable', settingMessages.missing(name));
  return value;
}

/** Whether the local issuer signs people in, so that the document shows its routes. */
export const signsInLocally = (): boolean => process.env['SIGN_IN'] === 'local';

async function composed(): Promise<Composition> {
  const store = await openStore(read, wujinDistrict.id);
  const reader = processReader(join(__dirname, 'read-process.cjs'));
  return {
    surroundings: {
      store: rememberedLedgers(store),
      reader,
      clock: systemClock,
      digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
      counts: countMemory(countsKept),
    },
    close: () => {
      reader.close();
      store.close();
    },
  };
}

let composition: Promise<Composition> | undefined;
let verifier: Promise<VerifyToken> | undefined;

/** The one composition of this process; one that failed is tried again, because a locked file may be free by then. */
export function theComposition(): Promise<Composition> {
  composition ??= composed().catch((thrown: unknown) => {
    composition = undefined;
    throw thrown;
  });
  return composition;
}

export const theSurroundings = async (): Promise<Surroundings> => (await theComposition()).surroundings;

export function theVerifier(): Promise<VerifyToken> {
  verifier ??= keySource(setting('IDENTITY_KEYS')).then(
    (keys) =>
      tokenVerifier({ issuer: setting('IDENTITY_ISSUER'), audience: setting('IDENTITY_AUDIENCE'), keys }),
    (thrown: unknown) => {
      verifier = undefined;
      throw thrown;
    },
  );
  return verifier;
}

/** Lets go of the store when the host ends. */
export async function closeComposition(): Promise<void> {
  const open = await composition?.catch(() => undefined);
  composition = undefined;
  open?.close();
}
