import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type CryptoKey, type JWK, SignJWT, exportJWK, generateKeyPair } from 'jose';

/** A directory that signs like Entra ID and publishes the keys of each of its tenants over HTTP on this machine. */
export interface EntraDouble {
  readonly authority: string;
  /** How often keys have been asked for. */
  readonly asked: () => number;
  readonly publish: (tenant: string, keys: readonly JWK[]) => void;
  /** Answers the next askings in another way than with keys; undefined goes back to them. */
  readonly answerWith: (answer: Answer | undefined) => void;
  readonly close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export async function entraDouble(): Promise<EntraDouble> {
  const published = new Map<string, readonly JWK[]>();
  let other: Answer | undefined;
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const [, tenant = ''] = /^\/([^/]+)\/discovery\/v2\.0\/keys$/.exec(request.url ?? '') ?? [];
    const keys = published.get(tenant);
    if (other !== undefined) other(request, response);
    else if (keys === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    authority: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    publish: (tenant, keys) => void published.set(tenant, keys),
    answerWith: (answer) => {
      other = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export interface SigningKey {
  readonly kid: string;
  readonly secret: CryptoKey;
  /** As the directory publishes it: without a word about the algorithm. */
  readonly published: JWK;
}

export async function aSigningKey(kid: string, algorithm = 'RS256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { kid, secret: privateKey, published: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

export const ourTenant = '6f1f5a0e-1111-4222-8333-444455556666';
export const otherTenant = '0c7e2b9d-7777-4888-9999-aaaabbbbcccc';
export const ourApi = '3b0e6d52-dddd-4eee-8fff-000011112222';
export const ourScope = 'access_as_user';
export const aPerson = '91a4c3f0-3333-4444-8555-666677778888';

/** Seconds of the moment at which every token is judged. */
export const judgedAt = Math.floor(Date.UTC(2026, 10, 21, 4) / 1_000);

export type Claims = Readonly<Record<string, unknown>>;

/** The claims of an access token that a bureau officer gets at one of our pages. */
export const officerClaims = (authority: string): Claims => ({
  aud: ourApi,
  iss: `${authority}/${ourTenant}/v2.0`,
  iat: judgedAt - 300,
  nbf: judgedAt - 300,
  exp: judgedAt + 3_600,
  azp: '77777777-0000-4000-8000-000000000000',
  name: '例科员',
  oid: aPerson,
  preferred_username: 'officer@bureau.example',
  roles: ['bureau'],
  scp: ourScope,
  sub: 'pairwise-subject-of-this-app',
  tid: ourTenant,
  ver: '2.0',
});

/** Undefined takes a claim away. */
export const signed = (
  claims: Claims,
  { kid, secret }: SigningKey,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  new SignJWT(JSON.parse(JSON.stringify(claims)) as Record<string, unknown>)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header })
    .sign(secret);
