import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { wujinDistrict } from '../shared/domain/wujin-district.ts';
import { storeFailure } from '../shared/ports/store-failure.ts';
import { type Result, ok } from '../shared/result.ts';
import { countMemory, nothingRemembered } from '../shared/use-cases/count-memory.ts';
import type { Surroundings } from '../shared/use-cases/surroundings.ts';
import { entraRules, localRules } from './identity/trusted-issuers.ts';
import { tokenVerifier } from './identity/verify-token.ts';
import { openStore } from './open-store.ts';
import { processReader } from './reading/process-reader.ts';
import type { Border } from './serving/border.ts';
import { noLimit, rateLimit } from './serving/rate-limit.ts';
import { type Settings, readSettings } from './settings.ts';
import type { Storage } from './storage-settings.ts';
import { rememberedLedgers } from './store/remembered-ledgers.ts';
import { systemClock } from './system-clock.ts';

/** What the functions run with. Made at the first request, not at import: a missing setting must not hide all routes. */
export interface Composition {
  readonly surroundings: Surroundings;
  /** The same without anything remembered: who looks after the store reads what is in it. */
  readonly caretaker: Surroundings;
  readonly storage: Storage['kind'];
  readonly close: () => void;
}

/** Different counts kept: the boards of a few periods on both bases. */
const countsKept = 16;

/** Whether the local issuer signs people in, so that the document shows its routes. */
export const signsInLocally = (): boolean => process.env['SIGN_IN'] === 'local';

/** The routes stay closed without their settings; whoever comes this way without one is told the same sentence. */
function theSettings(): Settings {
  const settings = readSettings(process.env);
  if (!settings.ok) throw storeFailure('unavailable', settings.reason);
  return settings.value;
}

async function composed(): Promise<Composition> {
  const { storage } = theSettings();
  const store = await openStore(storage, wujinDistrict.id);
  const reader = processReader(join(__dirname, 'read-process.cjs'));
  const caretaker: Surroundings = {
    store,
    reader,
    clock: systemClock,
    digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    counts: nothingRemembered,
  };
  return {
    surroundings: { ...caretaker, store: rememberedLedgers(store), counts: countMemory(countsKept) },
    caretaker,
    storage: storage.kind,
    close: () => {
      reader.close();
      store.close();
    },
  };
}

let composition: Promise<Composition> | undefined;
let border: Border | undefined;

/** The one composition of this process; one that failed is tried again, because a locked file may be free by then. */
export function theComposition(): Promise<Composition> {
  composition ??= composed().catch((thrown: unknown) => {
    composition = undefined;
    throw thrown;
  });
  return composition;
}

export const theSurroundings = async (): Promise<Surroundings> => (await theComposition()).surroundings;

export const theCaretaker = async (): Promise<Surroundings> => (await theComposition()).caretaker;

/** The one border of this process, with the keys and the buckets it remembers; or what is missing to have one. */
export function theBorder(): Result<Border, string> {
  if (border !== undefined) return ok(border);
  const settings = readSettings(process.env);
  if (!settings.ok) return settings;
  const { signIn, requestsPerMinute } = settings.value;
  border = {
    verify: tokenVerifier(signIn.kind === 'entra' ? entraRules(signIn) : localRules(signIn)),
    limit: requestsPerMinute === null ? noLimit : rateLimit(requestsPerMinute),
  };
  return ok(border);
}

/** Lets go of the store when the host ends. */
export async function closeComposition(): Promise<void> {
  const open = await composition?.catch(() => undefined);
  composition = undefined;
  open?.close();
}
