import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SignJWT, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK } from 'jose';

import type { User } from '../../shared/domain/user.ts';
import { roleText } from './roles.ts';

/** Signs tokens for the sample people of the local host; the verifier knows only the public half of the key. */
export interface LocalIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** File with the public keys. */
  readonly keys: string;
  readonly sign: (user: User, seconds: number) => Promise<string>;
}

const [issuer, audience] = ['urn:district-tech-ledger:local', 'district-tech-ledger'];
const algorithm = 'ES256';
const keyId = 'local-1';

/** The key lies beside the store, so that a sign-in survives a restart. */
export async function localIssuer(folder: string): Promise<LocalIssuer> {
  const secretFile = join(folder, 'sign-in-key.json');
  const keys = join(folder, 'sign-in-keys.public.json');
  const secret = (await storedKey(secretFile)) ?? (await newKey(secretFile));
  await writtenWhole(keys, JSON.stringify({ keys: [publicHalf(secret)] }), 0o644);
  const key = await importJWK(secret, algorithm);
  return {
    issuer,
    audience,
    keys,
    sign: (user, seconds) =>
      new SignJWT({ name: user.name, roles: [roleText(user)] })
        .setProtectedHeader({ alg: algorithm, kid: keyId, typ: 'JWT' })
        .setSubject(user.id)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${seconds} seconds`)
        .sign(key),
  };
}

/** Everything but d, the secret number of an elliptic key. */
const publicHalf = (key: JWK): JWK =>
  Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'd'));

/** A file that is not there, or that somebody has spoilt, gives a new key: people sign in again, nothing is lost. */
async function storedKey(file: string): Promise<JWK | undefined> {
  try {
    const key = JSON.parse(await readFile(file, 'utf8')) as JWK;
    await importJWK(key, algorithm);
    return key.d === undefined ? undefined : key;
  } catch {
    return undefined;
  }
}

async function newKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: keyId, alg: algorithm, use: 'sig' };
  await writtenWhole(file, JSON.stringify(key), 0o600);
  return key;
}

async function writtenWhole(file: string, text: string, mode: number): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, text, { mode });
  await rename(draft, file);
}
