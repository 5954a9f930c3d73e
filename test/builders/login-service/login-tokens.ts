import { randomUUID } from 'node:crypto';

import { ourApi, ourScope, type SigningKey, signed } from '../entra-double.ts';

/** Somebody with an account, and the role that the app has given her. */
export interface Account {
  readonly oid: string;
  readonly tenant: string;
  readonly name: string;
  readonly mail: string;
  readonly roles: readonly string[];
}

export interface TokenAnswer {
  readonly [field: string]: string | number;
}

interface Asked {
  readonly account: Account;
  readonly nonce: string | undefined;
  /** Seconds. */
  readonly lifetime: number;
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What the login service hands out for a code or a refresh token: all of it signed for real. */
export async function tokensFor(
  { authority, key }: { readonly authority: string; readonly key: SigningKey },
  { account, nonce, lifetime }: Asked,
): Promise<TokenAnswer> {
  const { oid, tenant, name, mail, roles } = account;
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    ...{ iss: `${authority}/${tenant}/v2.0`, aud: ourApi, iat: now - 5, nbf: now - 5, ver: '2.0' },
    ...{ tid: tenant, oid, name, sub: `subject-${oid}`, preferred_username: mail },
  };
  const access = { ...claims, exp: now + lifetime, scp: ourScope, azp: ourApi, roles };
  return {
    token_type: 'Bearer',
    scope: `api://${ourApi}/${ourScope} openid profile`,
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: await signed(access, key),
    id_token: await signed({ ...claims, exp: now + 3_600, nonce }, key),
    refresh_token: randomUUID(),
    client_info: base64url({ uid: oid, utid: tenant }),
  };
}
