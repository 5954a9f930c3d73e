import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

import { storeFailure } from '../shared/ports/store-failure.ts';
import type { Store } from '../shared/ports/store.ts';
import { settingMessages } from '../shared/text/messages/settings.ts';
import type { CosmosCredential } from './store/cosmos-connection.ts';
import { cosmosStore } from './store/cosmos-store.ts';
import type { ManagedIdentity } from './store/managed-identity.ts';
import { sqliteStore } from './store/sqlite-store.ts';

/** What a setting says; undefined when it is not there or empty. */
export type ReadSetting = (name: string) => string | undefined;

/** The store that the settings name: an account of Cosmos DB, or one SQLite file. */
export async function openStore(read: ReadSetting, district: string): Promise<Store> {
  const endpoint = read('COSMOS_ENDPOINT');
  if (endpoint === undefined) return sqliteStore({ file: required(read, 'STORE_FILE'), district });
  const scope = read('COSMOS_SCOPE');
  return cosmosStore({
    endpoint,
    credential: credentialFor(read, endpoint),
    ...(scope === undefined ? {} : { scope }),
    district,
    chances: { random: Math.random, wait: (milliseconds) => setTimeout(milliseconds), newId: randomUUID },
  });
}

/** A key is a password that never changes: it is for an emulator on this machine and for nothing else. */
function credentialFor(read: ReadSetting, endpoint: string): CosmosCredential {
  const key = read('COSMOS_KEY');
  if (key === undefined) return { identity: identityFor(read, endpoint) };
  if (!isHere(endpoint)) throw storeFailure('unavailable', settingMessages.keyOnlyHere('COSMOS_KEY'));
  return { key };
}

/** Azure sets the first two settings by itself. A token is a password too: it goes nowhere without encryption. */
function identityFor(read: ReadSetting, endpoint: string): ManagedIdentity {
  if (!endpoint.startsWith('https://'))
    throw storeFailure('unavailable', settingMessages.notEncrypted('COSMOS_ENDPOINT'));
  return {
    endpoint: required(read, 'IDENTITY_ENDPOINT'),
    secret: required(read, 'IDENTITY_HEADER'),
    clientId: read('AZURE_CLIENT_ID'),
  };
}

const isHere = (endpoint: string): boolean =>
  URL.canParse(endpoint) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);

function required(read: ReadSetting, name: string): string {
  const value = read(name);
  if (value === undefined) throw storeFailure('unavailable', settingMessages.missing(name));
  return value;
}
