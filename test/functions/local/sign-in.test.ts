import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JWK, SignJWT, exportJWK, generateKeyPair, importJWK } from 'jose';

import { routes } from '../../../shared/api/catalogue.ts';
import { getCatalogue } from '../../../shared/api/get-catalogue.ts';
import { listLocalPeople } from '../../../shared/api/list-local-people.ts';
import { postLocalToken } from '../../../shared/api/post-local-token.ts';
import { apiClient, kindOf } from '../../builders/api-client.ts';
import { type RunningProduct, startProduct } from '../../builders/running-product.ts';

let product: RunningProduct;
let secret: JWK;

beforeAll(async () => {
  product = await startProduct();
  secret = JSON.parse(readFileSync(join(product.folder, 'sign-in-key.json'), 'utf8')) as JWK;
});
afterAll(async () => {
  await product.end('SIGTERM');
});

interface Forging {
  readonly key?: JWK;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A token like the local issuer's, with one thing changed. */
async function token({ key = secret, ...forging }: Forging = {}): Promise<string> {
  return new SignJWT(forging.claims ?? { name: '例', roles: ['bureau'] })
    .setProtectedHeader({ alg: 'ES256', kid: 'local-1', typ: 'JWT' })
    .setSubject('someone')
    .setIssuer(forging.issuer ?? 'urn:district-tech-ledger:local')
    .setAudience(forging.audience ?? 'district-tech-ledger')
    .setIssuedAt()
    .setExpirationTime(forging.expires ?? '1 hour')
    .sign(await importJWK(key, 'ES256'));
}

const kindWith = async (bearer: string) => kindOf(await apiClient(product.address, bearer).ask(getCatalogue));

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('of the local issuer is good for its person', async () => {
    expect(await kindWith(await token())).toBeUndefined();
  });

  it('is needed everywhere but for the state, the document and the sign-in', async () => {
    const open = routes.filter(({ verb }) => verb === null).map(({ id }) => id);
    expect(open).toEqual(['get-health', 'get-openapi', 'list-local-people', 'post-local-token']);
    for (const route of routes.filter(({ verb }) => verb !== null)) {
      const path = route.path.replace(/\{\w+\}/g, '2021Q4');
      const response = await fetch(`${product.address}/api/${path}`, { method: route.method });
      expect([route.id, response.status]).toEqual([route.id, 401]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it('that is forged, for somebody else, or none at all is refused', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const strange = { ...(await exportJWK(privateKey)), kid: 'local-1' };
    const [head = '', body = '', signature = ''] = (await token()).split('.');
    const unsigned = `${part({ alg: 'none', typ: 'JWT' })}.${body}.`;
    const publicKey = readFileSync(join(product.folder, 'sign-in-keys.public.json'), 'utf8');
    const shared = `${part({ alg: 'HS256', typ: 'JWT' })}.${body}`;
    const mixed = `${shared}.${createHmac('sha256', publicKey).update(shared).digest('base64url')}`;
    const raised = part({
      ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object),
      roles: ['administrator'],
    });
    for (const bad of [
      await token({ key: strange }),
      await token({ issuer: 'urn:elsewhere' }),
      await token({ audience: 'another-app' }),
      `${head}.${raised}.${signature}`,
      unsigned,
      mixed,
      'a.b.c',
      'not-a-token',
    ])
      expect(await kindWith(bad)).toBe('token-invalid');
    expect(kindOf(await apiClient(product.address).ask(getCatalogue))).toBe('token-missing');
  });

  it('that has expired says so', async () => {
    expect(await kindWith(await token({ expires: '-1 hour' }))).toBe('token-expired');
  });

  it('without one known role opens nothing', async () => {
    for (const roles of [undefined, [], ['king'], ['clerk'], ['clerk:mars'], ['bureau', 'hnte'], 'bureau'])
      expect(await kindWith(await token({ claims: { roles } }))).toBe('not-permitted');
  });
});

describe('the people to try it with', () => {
  it('are of every role, a clerk for each unit', async () => {
    const { answer } = await apiClient(product.address).ask(listLocalPeople);
    const roles = answer?.people.map(({ role }) => role) ?? [];
    expect(new Set(roles)).toEqual(new Set(['clerk', 'bureau', 'hnte', 'administrator']));
    expect(roles.filter((role) => role === 'clerk')).toHaveLength(11);
  });

  it('are all there are', async () => {
    const reply = await apiClient(product.address).ask(postLocalToken, { body: { person: 'root' } });
    expect(kindOf(reply)).toBe('person-not-found');
  });
});
