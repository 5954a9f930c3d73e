import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { openStore } from '../../functions/open-store.ts';
import { aCosmosAccount, emulatorKey } from '../builders/cosmos-account.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const open = async (settings: Readonly<Record<string, string>>) => {
  const store = await openStore((name) => settings[name], 'district');
  closing.push(store.close);
  return store;
};

describe('the store that the settings name', () => {
  it('is a SQLite file unless an account is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-store-'));
    closing.push(() => {
      rmSync(folder, { recursive: true });
    });
    const store = await open({ STORE_FILE: join(folder, 'ledgers.db') });
    await expect(store.check()).resolves.toBeUndefined();
  });

  it('says which setting is missing', async () => {
    await expect(open({})).rejects.toThrow('STORE_FILE');
    await expect(open({ COSMOS_ENDPOINT: 'https://example.invalid/' })).rejects.toThrow('IDENTITY_ENDPOINT');
  });

  it('sends no token without encryption', async () => {
    await expect(open({ COSMOS_ENDPOINT: 'http://example.invalid/' })).rejects.toThrow('https://');
  });

  it('takes a key for an emulator on this machine', async () => {
    const account = await aCosmosAccount();
    closing.push(account.close);
    const store = await open({ COSMOS_ENDPOINT: account.endpoint, COSMOS_KEY: emulatorKey });
    await expect(store.check()).resolves.toBeUndefined();
  });

  it('takes no key for an account elsewhere', async () => {
    const settings = { COSMOS_ENDPOINT: 'https://example.documents.azure.cn/', COSMOS_KEY: emulatorKey };
    await expect(open(settings)).rejects.toThrow('只认托管标识');
  });
});
