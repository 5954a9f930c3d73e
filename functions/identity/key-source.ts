import { readFile } from 'node:fs/promises';

import { type JSONWebKeySet, type JWTVerifyGetKey, createLocalJWKSet, createRemoteJWKSet } from 'jose';

/** Public keys from the address an identity provider publishes them at, or from a file. */
export async function keySource(place: string): Promise<JWTVerifyGetKey> {
  if (/^https:\/\//.test(place)) return createRemoteJWKSet(new URL(place));
  return createLocalJWKSet(JSON.parse(await readFile(place, 'utf8')) as JSONWebKeySet);
}
