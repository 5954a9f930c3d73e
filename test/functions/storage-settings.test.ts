import { describe, expect, it } from '@jest/globals';

import { settingReader } from '../../functions/setting-reader.ts';
import { readStorage } from '../../functions/storage-settings.ts';

const read = (settings: Readonly<Record<string, string>>) => readStorage(settingReader(settings));

const deployed = {
  COSMOS_ENDPOINT: 'https://ledgers.documents.azure.cn:443/',
  IDENTITY_ENDPOINT: 'http://localhost:42356/msi/token',
  IDENTITY_HEADER: 'given by Azure',
};

describe('where everything is kept', () => {
  it('is a SQLite file unless an account is named', () => {
    expect(read({ STORE_FILE: '/data/ledgers.db' })).toEqual({
      ok: true,
      value: { kind: 'sqlite', file: '/data/ledgers.db' },
    });
  });

  it('is an account entered by managed identity, in the scope that the cloud wants', () => {
    const settings = {
      ...deployed,
      AZURE_CLIENT_ID: 'a client',
      COSMOS_SCOPE: 'https://cosmos.example.cn/.default',
    };
    expect(read({ ...settings, STORE_FILE: '/data/ledgers.db' })).toEqual({
      ok: true,
      value: {
        kind: 'cosmos',
        endpoint: deployed.COSMOS_ENDPOINT,
        credential: {
          identity: {
            endpoint: deployed.IDENTITY_ENDPOINT,
            secret: deployed.IDENTITY_HEADER,
            clientId: 'a client',
          },
        },
        scope: 'https://cosmos.example.cn/.default',
      },
    });
    expect(read(deployed)).toMatchObject({
      ok: true,
      value: { credential: { identity: { clientId: undefined } } },
    });
  });

  it('is an emulator on this machine where there is a key, and nowhere else', () => {
    const emulator = { COSMOS_ENDPOINT: 'http://127.0.0.1:8081/', COSMOS_KEY: 'a key' };
    expect(read(emulator)).toMatchObject({ ok: true, value: { credential: { key: 'a key' } } });
    expect(read({ ...deployed, COSMOS_KEY: 'a key' })).toEqual({
      ok: false,
      reason: expect.stringContaining('只认托管标识') as unknown,
    });
  });

  it.each([
    ['STORE_FILE', {}],
    ['IDENTITY_ENDPOINT', { COSMOS_ENDPOINT: deployed.COSMOS_ENDPOINT }],
    ['IDENTITY_HEADER', { ...deployed, IDENTITY_HEADER: '' }],
    ['COSMOS_ENDPOINT', { ...deployed, COSMOS_ENDPOINT: 'http://ledgers.documents.azure.cn/' }],
    ['COSMOS_ENDPOINT', { ...deployed, COSMOS_ENDPOINT: 'ledgers' }],
    ['COSMOS_SCOPE', { ...deployed, COSMOS_SCOPE: 'https://cosmos.example.cn' }],
  ])('is not known where %s is missing or wrong', (name, settings) => {
    expect(read(settings)).toEqual({ ok: false, reason: expect.stringContaining(name) as unknown });
  });
});
