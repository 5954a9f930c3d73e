import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { openStore } from '../../functions/open-store.ts';
import { aCosmosAccount, emulatorKey } from '../builders/cosmos-account.ts';

describe('the store that the settings name', () => {
  it('is a SQLite file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-store-'));
    const store = await openStore({ kind: 'sqlite', file: join(folder, 'ledgers.db') }, 'district');
    await expect(store.check()).resolves.toBeUndefined();
    store.close();
    rmSync(folder, { recursive: true });
  });

  it('is an account of Cosmos DB', async () => {
    const { endpoint, close } = await aCosmosAccount();
    const store = await openStore({ kind: 'cosmos', endpoint, credential: { key: emulatorKey } }, 'district');
    await expect(store.check()).resolves.toBeUndefined();
    store.close();
    await close();
  });
});
