import { readFile } from 'node:fs/promises';

import { type JSONWebKeySet, type JWTVerifyGetKey, createLocalJWKSet } from 'jose';

/** Public keys from a file, read at the first token. */
export function keysInFile(file: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const read = async (): Promise<JWTVerifyGetKey> =>
    createLocalJWKSet(JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet);
  return async (header, token) => {
    keys ??= read().catch((thrown: unknown) => {
      keys = undefined;
      throw thrown;
    });
    return (await keys)(header, token);
  };
}
