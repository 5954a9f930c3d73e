import { describe, expect, it } from '@jest/globals';

import { readSettings } from '../../functions/settings.ts';

const local = {
  STORE_FILE: '/data/ledgers.db',
  SIGN_IN: 'local',
  IDENTITY_ISSUER: 'urn:issuer',
  IDENTITY_AUDIENCE: 'app',
  IDENTITY_KEYS: '/data/keys.json',
};
const tenant = '6F1F5A0E-1111-4222-8333-444455556666';
const entra = {
  STORE_FILE: '/data/ledgers.db',
  SIGN_IN: 'entra',
  IDENTITY_AUTHORITY: 'https://login.partner.microsoftonline.cn/',
  IDENTITY_TENANTS: `${tenant}, 0c7e2b9d-7777-4888-9999-aaaabbbbcccc`,
  IDENTITY_AUDIENCE: '3B0E6D52-dddd-4eee-8fff-000011112222',
  IDENTITY_SCOPE: 'access_as_user',
};

describe('the settings of the service', () => {
  it('are read whole, for the local sign-in and for Entra ID of either cloud', () => {
    expect(readSettings(local)).toMatchObject({
      ok: true,
      value: {
        storage: { kind: 'sqlite', file: '/data/ledgers.db' },
        signIn: { kind: 'local' },
        requestsPerMinute: 600,
      },
    });
    expect(readSettings({ ...entra, REQUESTS_PER_MINUTE: 'unlimited' })).toMatchObject({
      ok: true,
      value: {
        requestsPerMinute: null,
        signIn: {
          authority: 'https://login.partner.microsoftonline.cn',
          tenants: [tenant.toLowerCase(), '0c7e2b9d-7777-4888-9999-aaaabbbbcccc'],
          audience: '3b0e6d52-dddd-4eee-8fff-000011112222',
        },
      },
    });
  });

  it.each([
    ...Object.keys(local).map((name) => [name, local] as const),
    ...Object.keys(entra).map((name) => [name, entra] as const),
  ])('without %s are told by its name', (name, settings) => {
    for (const written of [undefined, '', '  ']) {
      const read = readSettings({ ...settings, [name]: written });
      expect(read).toEqual({ ok: false, reason: expect.stringContaining(`没有配置 ${name}`) as unknown });
    }
  });

  it.each([
    ['SIGN_IN', 'Entra ID'],
    ['IDENTITY_AUTHORITY', 'http://login.microsoftonline.com'],
    ['IDENTITY_AUTHORITY', 'https://login.microsoftonline.com/common'],
    ['IDENTITY_AUTHORITY', 'https://login.microsoftonline.com/?tenant=x'],
    ['IDENTITY_AUTHORITY', 'https://someone@login.microsoftonline.com'],
    ['IDENTITY_AUTHORITY', 'http://127.0.0.1.example'],
    ['IDENTITY_AUTHORITY', 'login.microsoftonline.com'],
    ['IDENTITY_TENANTS', 'common'],
    ['IDENTITY_TENANTS', `${tenant},`],
    ['IDENTITY_AUDIENCE', 'api://3b0e6d52-dddd-4eee-8fff-000011112222'],
    ['IDENTITY_SCOPE', 'access_as_user other'],
    ['REQUESTS_PER_MINUTE', '0'],
    ['REQUESTS_PER_MINUTE', '-600'],
    ['REQUESTS_PER_MINUTE', '100001'],
    ['REQUESTS_PER_MINUTE', 'many'],
  ])('with %s written as "%s" are told by its name, with what was written', (name, written) => {
    const read = readSettings({ ...entra, [name]: written });
    expect(read).toEqual({ ok: false, reason: expect.stringContaining(`设置 ${name} 不对`) as unknown });
    expect(read.ok ? '' : read.reason).toContain(written);
  });
});
