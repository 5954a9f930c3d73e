import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { routes } from '../../../shared/api/catalogue.ts';
import { getCatalogue } from '../../../shared/api/get-catalogue.ts';
import { getHealth } from '../../../shared/api/get-health.ts';
import { listStates } from '../../../shared/api/list-states.ts';
import { problemDocument } from '../../../shared/api/problem-document.ts';
import { type Called, type Worker, deployedWorker } from '../../builders/deployed-app.ts';
import {
  type EntraDouble,
  aSigningKey,
  entraDouble,
  officerClaims,
  ourApi,
  ourScope,
  ourTenant,
  signed,
} from '../../builders/entra-double.ts';

let entra: EntraDouble;
let settings: Readonly<Record<string, string>>;
const workers: Worker[] = [];

beforeEach(async () => {
  entra = await entraDouble();
  settings = {
    // The store of these tests is SQLite, whose library the deployed program does not bring along.
    NODE_PATH: join(__dirname, '../../../node_modules'),
    STORE_FILE: join(mkdtempSync(join(tmpdir(), 'store-')), 'ledgers.db'),
    SIGN_IN: 'entra',
    IDENTITY_AUTHORITY: entra.authority,
    IDENTITY_TENANTS: ourTenant,
    IDENTITY_AUDIENCE: ourApi,
    IDENTITY_SCOPE: ourScope,
  };
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.end();
  await entra.close();
});

async function started(changes: Readonly<Record<string, string>> = {}): Promise<Worker> {
  const worker = await deployedWorker({ ...settings, ...changes });
  workers.push(worker);
  return worker;
}

const problemOf = ({ body = '' }: Called) => problemDocument.parse(JSON.parse(body));

/** A token of this moment, as its person would get it now. */
async function bearer(
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, string>>> {
  const key = await aSigningKey('key-1');
  entra.publish(ourTenant, [key.published]);
  const now = Math.floor(Date.now() / 1_000);
  const times = { iat: now - 60, nbf: now - 60, exp: now + 3_600 };
  const claims = { ...officerClaims(entra.authority), ...times, ...changes };
  return { authorization: `Bearer ${await signed(claims, key)}` };
}

describe('the deployed program without its settings', () => {
  it.each([
    ['STORE_FILE', ''],
    ['SIGN_IN', ''],
    ['SIGN_IN', 'none'],
    ['IDENTITY_AUTHORITY', ''],
    ['IDENTITY_TENANTS', 'common'],
    ['IDENTITY_SCOPE', ''],
    ['REQUESTS_PER_MINUTE', 'many'],
  ])(
    'loads all the same with %s as "%s", and every route tells that setting in one sentence',
    async (name, value) => {
      const worker = await started({ [name]: value });
      const health = problemOf(await worker.request(getHealth));
      expect([health.status, health.type]).toEqual([503, '/problems/service-misconfigured']);
      expect(health.detail).toContain(name);
      for (const route of routes.filter(({ localOnly }) => !localOnly)) {
        const told = problemOf(await worker.request(route, { headers: { authorization: 'Bearer a.b.c' } }));
        expect([route.id, told.type, told.detail]).toEqual([route.id, health.type, health.detail]);
      }
    },
  );

  it('says of a store that cannot be opened what is wrong with it, and is well as soon as it can', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'store-')), 'later');
    const worker = await started({ STORE_FILE: join(folder, 'ledgers.db') });
    const problem = problemOf(await worker.request(getHealth));
    expect([problem.type, problem.detail]).toEqual([
      '/problems/store-unavailable',
      expect.stringContaining('打不开'),
    ]);
    mkdirSync(folder);
    expect((await worker.request(getHealth)).status).toBe('200');
  });

  it('and without a library for its store says so, where Node has none of its own', async () => {
    const worker = await started({ NODE_PATH: '' });
    const health = await worker.request(getHealth);
    if (health.status !== '200') expect(problemOf(health).detail).toContain('libsql');
    expect(health.status).toBe(process.getBuiltinModule('node:sqlite') === undefined ? '503' : '200');
  });
});

describe('who asks the deployed program', () => {
  it('is known by a token of Entra ID, whose keys are fetched from its authority', async () => {
    const worker = await started();
    const reply = await worker.request(listStates, { headers: await bearer(), path: 'returns/2026Q3' });
    expect([reply.status, reply.lines]).toEqual(['200', []]);
  });

  it('is never believed on the word of a header that the platform, or anybody, has put there', async () => {
    const worker = await started();
    const principal = { auth_typ: 'aad', claims: [{ typ: 'roles', val: 'bureau' }], role_typ: 'roles' };
    const headers = {
      'x-ms-client-principal': Buffer.from(JSON.stringify(principal)).toString('base64'),
      'x-ms-client-principal-id': 'someone',
      'x-ms-client-principal-name': 'officer@bureau.example',
      'x-ms-client-principal-idp': 'aad',
      'x-ms-token-aad-access-token': 'a.b.c',
      'x-ms-token-aad-id-token': (await bearer())['authorization']?.slice('Bearer '.length) ?? '',
    };
    for (const route of routes.filter(({ localOnly, verb }) => !localOnly && verb !== null))
      expect(problemOf(await worker.request(route, { headers })).type).toBe('/problems/token-missing');
    const clerk = { ...headers, ...(await bearer({ roles: ['king'] })) };
    expect(problemOf(await worker.request(getCatalogue, { headers: clerk })).type).toBe(
      '/problems/not-permitted',
    );
  });

  it('is told that the sign-in cannot be judged while nobody knows the keys', async () => {
    const worker = await started();
    const headers = await bearer();
    entra.answerWith((_, response) => void response.writeHead(500).end());
    const problem = problemOf(await worker.request(getCatalogue, { headers }));
    expect([problem.type, problem.status]).toEqual(['/problems/identity-unavailable', 503]);
  });

  it('waits when she asks too much, and is told how long', async () => {
    const worker = await started({ REQUESTS_PER_MINUTE: '10' });
    const headers = await bearer();
    const replies: Called[] = [];
    for (let asking = 0; asking < 12; asking += 1)
      replies.push(await worker.request(getCatalogue, { headers }));
    expect(replies.slice(0, 10).every(({ status }) => status === '200')).toBe(true);
    const [, last] = replies.slice(-2);
    expect(last?.status).toBe('429');
    expect(Number(last?.headers?.['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(problemOf(last as Called).detail).toMatch(/请过 \d+ 秒再试/);
    const another = await bearer({ oid: '00000000-1111-4222-8333-444455556666' });
    expect((await worker.request(getCatalogue, { headers: another })).status).not.toBe('429');
  });
});

describe('an answer of the deployed program', () => {
  it('may not be run, framed, guessed at or kept, and carries the number it was asked under', async () => {
    const worker = await started();
    const asked = { 'x-correlation-id': 'pane-7f3a-21' };
    for (const reply of [
      await worker.request(getHealth, { headers: asked }),
      await worker.request(getCatalogue, { headers: asked }),
    ])
      expect(reply.headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'x-correlation-id': 'pane-7f3a-21',
      });
    expect(problemOf(await worker.request(getCatalogue, { headers: asked })).correlation).toBe(
      'pane-7f3a-21',
    );
  });

  it('says nothing about who may read it from elsewhere: that is a setting of the platform', async () => {
    const worker = await started();
    const { headers = {} } = await worker.request(getHealth, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
