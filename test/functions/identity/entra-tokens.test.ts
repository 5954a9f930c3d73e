import { KeyObject, constants, createHmac, sign } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompactEncrypt, UnsecuredJWT, exportJWK } from 'jose';

import { entraRules } from '../../../functions/identity/trusted-issuers.ts';
import { type VerifyToken, tokenVerifier } from '../../../functions/identity/verify-token.ts';
import {
  type Claims,
  type EntraDouble,
  type SigningKey,
  aPerson,
  aSigningKey,
  entraDouble,
  judgedAt,
  officerClaims,
  otherTenant,
  ourApi,
  ourScope,
  ourTenant,
  signed,
} from '../../builders/entra-double.ts';

let entra: EntraDouble;
let [key, second, foreign, unpublished]: SigningKey[] = [];
let verify: VerifyToken;

const verifierFor = (tenants: readonly string[], seconds = judgedAt): VerifyToken =>
  tokenVerifier({
    ...entraRules({ authority: entra.authority, tenants, audience: ourApi, scope: ourScope }),
    now: () => new Date(seconds * 1_000),
  });

beforeAll(async () => {
  entra = await entraDouble();
  [key, second, foreign, unpublished] = await Promise.all([
    aSigningKey('key-1'),
    aSigningKey('key-2'),
    aSigningKey('key-of-other-tenant'),
    aSigningKey('key-1'),
  ]);
  entra.publish(ourTenant, [ours().published, second.published]);
  entra.publish(otherTenant, [theirs().published]);
  verify = verifierFor([ourTenant]);
});
afterAll(() => entra.close());

const ours = (): SigningKey => key as SigningKey;
const theirs = (): SigningKey => foreign as SigningKey;
const token = (changes: Claims = {}, header: Claims = {}, by = ours()): Promise<string> =>
  signed({ ...officerClaims(entra.authority), ...changes }, by, header);

const issuerOf = (tenant: string, authority = entra.authority): string => `${authority}/${tenant}/v2.0`;
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token whose header no library would write, under an honest signature of our key. */
function signedByHand(header: Claims, claims: Claims = {}): Promise<string> {
  const honest = { typ: 'JWT', kid: ours().kid, alg: 'RS256', ...header };
  const text = `${part(honest)}.${part({ ...officerClaims(entra.authority), ...claims })}`;
  const secret = KeyObject.from(ours().secret);
  const padding = honest.alg === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const signature = sign(honest.alg === 'RS512' ? 'sha512' : 'sha256', Buffer.from(text), {
    key: secret,
    padding,
    saltLength: 32,
  });
  return Promise.resolve(`${text}.${signature.toString('base64url')}`);
}

/** An honest token in which somebody has exchanged the claims. */
async function changed(claims: Claims): Promise<string> {
  const [header = '', , signature = ''] = (await token()).split('.');
  return `${header}.${part({ ...officerClaims(entra.authority), ...claims })}.${signature}`;
}

/** The public key taken for a shared secret: the oldest trick against verifiers that believe the header. */
function bySharedSecret(): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: 'key-1' })}.${part(officerClaims(entra.authority))}`;
  const secret = JSON.stringify(ours().published);
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

async function encrypted(): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(officerClaims(entra.authority)));
  return new CompactEncrypt(text)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(new Uint8Array(32));
}

describe('an access token of Entra ID', () => {
  it('may be signed by hand: what is wrong with the tokens below is in their headers', async () => {
    expect((await verify(await signedByHand({}))).ok).toBe(true);
  });

  it('is good for its person: her object in her tenant, never her name or mail address', async () => {
    const id = `${aPerson}@${ourTenant}`;
    expect(await verify(await token())).toEqual({
      ok: true,
      value: { id, name: '例科员', role: 'bureau', unit: null },
    });
    expect(await verify(await token({ name: undefined }))).toMatchObject({ value: { id, name: id } });
    expect(await verify(await token({}, {}, second as SigningKey))).toMatchObject({ ok: true });
  });

  it('gives a clerk her unit by the role of the app, beside roles that mean nothing here', async () => {
    const clerk = await verify(await token({ roles: ['clerk:hutang', 'Reports.Read'] }));
    expect(clerk).toMatchObject({ value: { role: 'clerk', unit: 'hutang' } });
  });

  it('is good among other scopes, and for a program that has a role of its own', async () => {
    expect((await verify(await token({ scp: `openid ${ourScope} email` }))).ok).toBe(true);
    const system = await verify(await token({ scp: undefined, idtyp: 'app', roles: ['machine'] }));
    expect(system).toMatchObject({ value: { role: 'machine', unit: null } });
  });

  it('holds a minute longer, and begins a minute earlier, for clocks that differ', async () => {
    expect((await verify(await token({ exp: judgedAt - 55 }))).ok).toBe(true);
    expect((await verify(await token({ nbf: judgedAt + 55, iat: judgedAt + 55 }))).ok).toBe(true);
    expect(await verify(await token({ exp: judgedAt - 65 }))).toMatchObject({ reason: 'expired' });
    expect(await verify(await token({ nbf: judgedAt + 65 }))).toMatchObject({ reason: 'invalid' });
  });

  it('of every tenant on the list is taken, each by its own keys', async () => {
    const both = verifierFor([ourTenant, otherTenant]);
    const theirClaims = { iss: issuerOf(otherTenant), tid: otherTenant };
    expect((await both(await token())).ok).toBe(true);
    expect((await both(await token(theirClaims, {}, theirs()))).ok).toBe(true);
    expect(await both(await token(theirClaims))).toMatchObject({ reason: 'invalid' });
    expect(await both(await token({}, {}, theirs()))).toMatchObject({ reason: 'invalid' });
  });
});

const wrong: Readonly<Record<string, () => Promise<string>>> = {
  'signed by a stranger under the name of our key': () => token({}, {}, unpublished),
  'signed by a key that is not published': () => token({}, { kid: 'key-9' }),
  'without the name of a key where there are several': () => token({}, { kid: undefined }),
  'without a signature': () =>
    Promise.resolve(new UnsecuredJWT({ ...officerClaims(entra.authority) }).encode()),
  'signed with the public key as a shared secret': () => Promise.resolve(bySharedSecret()),
  'whose claims were changed afterwards': () => changed({ roles: ['administrator'] }),
  'with half a signature': async () => (await token()).slice(0, -100),
  'signed by our key in another way': () => signedByHand({ alg: 'PS256' }),
  'signed by our key with another digest': () => signedByHand({ alg: 'RS512' }),
  'that brings its own key along': async () =>
    token({}, { jwk: await exportJWK((unpublished as SigningKey).secret) }, unpublished),
  'that says where its key is': () =>
    token({}, { jku: `${entra.authority}/${otherTenant}/discovery/v2.0/keys`, kid: theirs().kid }, theirs()),
  'with a condition nobody knows': () => signedByHand({ crit: ['x'], x: 1 }),
  'whose claims are not encoded': () => signedByHand({ crit: ['b64'], b64: false }),
  'that is encrypted': () => encrypted(),
  'that is no token': () => Promise.resolve('a.b.c'),
  'of version 1': () =>
    token({ iss: `https://sts.windows.net/${ourTenant}/`, ver: '1.0', aud: `api://${ourApi}` }),
  'that only calls itself version 1': () => token({ ver: '1.0' }),
  'of another cloud': () => token({ iss: issuerOf(ourTenant, 'https://login.partner.microsoftonline.cn') }),
  'of an issuer written with a slash more': () => token({ iss: `${issuerOf(ourTenant)}/` }),
  'of the issuer for everybody': () => token({ iss: issuerOf('common') }),
  'of a tenant that is not on the list': () =>
    token({ iss: issuerOf(otherTenant), tid: otherTenant }, {}, theirs()),
  'of our issuer for another tenant': () => token({ tid: otherTenant }),
  'without a tenant': () => token({ tid: undefined }),
  'without an issuer': () => token({ iss: undefined }),
  'for another app': () => token({ aud: '00000003-0000-0000-c000-000000000000' }),
  'for the address of our app': () => token({ aud: `api://${ourApi}` }),
  'for several apps, ours among them': () => token({ aud: [ourApi, 'another-app'] }),
  'without an audience': () => token({ aud: undefined }),
  'that says who somebody is and opens nothing (an ID token)': () => token({ scp: undefined, nonce: 'n' }),
  'with another scope': () => token({ scp: 'User.Read' }),
  'with a scope that begins like ours': () => token({ scp: `${ourScope}_as_well` }),
  'with its scopes in a list': () => token({ scp: [ourScope] }),
  'of a program, with another scope': () => token({ scp: 'User.Read', idtyp: 'app' }),
  'without a person': () => token({ oid: undefined }),
  'without a subject': () => token({ sub: undefined }),
  'of a person who is no object': () => token({ oid: 'officer@bureau.example' }),
  'without an end': () => token({ exp: undefined }),
  'whose end is no number': () => token({ exp: 'never' }),
  'without a beginning': () => token({ iat: undefined }),
  'from the future': () => token({ iat: judgedAt + 3_600 }),
};

describe('a token that is refused as invalid', () => {
  it.each(Object.entries(wrong))('%s', async (_, make) => {
    expect(await verify(await make())).toEqual({ ok: false, reason: 'invalid' });
  });
});

describe('a token that is refused as expired', () => {
  it('when its end has come, or when it is older than any honest one', async () => {
    expect(await verify(await token({ exp: judgedAt - 3_600 }))).toMatchObject({ reason: 'expired' });
    const old = { iat: judgedAt - 31 * 3_600, nbf: judgedAt - 31 * 3_600, exp: judgedAt + 365 * 86_400 };
    expect(await verify(await token(old))).toMatchObject({ reason: 'expired' });
  });
});

describe('a good token without a place in the bureau', () => {
  it.each([
    ['no roles', undefined],
    ['an empty list of roles', []],
    ['a role nobody knows', ['king']],
    ['a role in capitals', ['Bureau']],
    ['a clerk of no unit', ['clerk']],
    ['a clerk of an unknown unit', ['clerk:mars']],
    ['two roles', ['bureau', 'hnte']],
    ['two units', ['clerk:hutang', 'clerk:lijia']],
    ['a role that is not in a list', 'bureau'],
    ['roles that are no texts', [{ value: 'bureau' }, ['bureau']]],
  ])('has %s', async (_, roles) => {
    expect(await verify(await token({ roles }))).toEqual({ ok: false, reason: 'without-role' });
  });
});
