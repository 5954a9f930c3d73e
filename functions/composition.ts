import { join } from 'node:path';

import { wujinDistrict } from '../shared/domain/wujin-district.ts';
import type { FileReader } from '../shared/ports/file-reader.ts';
import { storeFailure } from '../shared/ports/store-failure.ts';
import { type Result, ok } from '../shared/result.ts';
import { countMemory, nothingRemembered } from '../shared/use-cases/count-memory.ts';
import type { Surroundings } from '../shared/use-cases/surroundings.ts';
import type { VerifyToken } from './identity/verify-token.ts';
import { late } from './late.ts';
import { openStore } from './open-store.ts';
import type { Border } from './serving/border.ts';
import { crowd } from './serving/crowd.ts';
import { noLimit, rateLimit } from './serving/rate-limit.ts';
import { type Settings, type SignIn, readSettings } from './settings.ts';
import type { Storage } from './storage-settings.ts';
import { rememberedLedgers } from './store/remembered-ledgers.ts';
import { sha256 } from './store/sha256.ts';
import { systemClock } from './system-clock.ts';

/** What the functions run with. Made at the first request, not at import: a missing setting must not hide all routes. */
export interface Composition {
  readonly surroundings: Surroundings;
  /** The same without anything remembered: who looks after the store reads what is in it. */
  readonly caretaker: Surroundings;
  readonly storage: Storage['kind'];
  readonly close: () => void;
}

/** Commits under way at once: a fifth of a second of work, so that whoever is let in does not wait for long. */
const mostCommits = 12;

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
  const reader = lateReader();
  const caretaker: Surroundings = {
    store,
    reader,
    clock: systemClock,
    digest: sha256,
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

/** Most processes never read a file, and none has to for its first answer. */
function lateReader(): FileReader & { readonly close: () => void } {
  let close = (): void => undefined;
  const reader = late(async () => {
    const { processReader } = await import('./reading/process-reader.ts');
    const made = processReader(join(__dirname, 'read-process.cjs'));
    close = made.close;
    return made;
  });
  return {
    read: async (bytes, file) => (await reader()).read(bytes, file),
    close: () => {
      close();
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
    verify: lateVerifier(signIn),
    limit: requestsPerMinute === null ? noLimit : rateLimit(requestsPerMinute),
    commits: crowd(mostCommits),
  };
  return ok(border);
}

/** Who brings no token is turned away without what it takes to read one. */
function lateVerifier(signIn: SignIn): VerifyToken {
  const verifier = late(async () => {
    const [{ tokenVerifier }, { entraRules, localRules }] = await Promise.all([
      import('./identity/verify-token.ts'),
      import('./identity/trusted-issuers.ts'),
    ]);
    return tokenVerifier(signIn.kind === 'entra' ? entraRules(signIn) : localRules(signIn));
  });
  return async (token) => (await verifier())(token);
}

/** Lets go of the store when the host ends. */
export async function closeComposition(): Promise<void> {
  const open = await composition?.catch(() => undefined);
  composition = undefined;
  open?.close();
}
