import { type JWTPayload, type JWTVerifyGetKey, decodeJwt, errors, jwtVerify } from 'jose';

import type { User } from '../../shared/domain/user.ts';
import { type Result, failed, ok } from '../../shared/result.ts';
import { isKeysUnavailable } from './published-keys.ts';
import { rolesIn } from './roles.ts';

/** Who a token says its bearer is; nothing in it is believed before its signature is. */
export type VerifyToken = (token: string) => Promise<Result<User, TokenRefusal>>;

export type TokenRefusal = 'expired' | 'invalid' | 'without-role' | 'keys-unavailable';

/** Somebody whose tokens are taken. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  /** Signatures by key pairs only: with a shared secret or "none" anybody who reads the settings could sign. */
  readonly algorithm: 'ES256' | 'RS256';
  /** What makes an access token of Entra ID ours; null for the local issuer, which signs nothing else. */
  readonly entra: { readonly tenant: string; readonly scope: string } | null;
}

export interface TokenRules {
  readonly audience: string;
  readonly issuers: readonly TrustedIssuer[];
  readonly now?: () => Date;
}

/** Seconds by which clocks may differ. */
const clockTolerance = 60;

/** Entra ID's longest access token holds 28 hours; whatever claims to hold longer is not believed past this. */
const maxTokenAge = '30 hours';

/** The verifier of every token, of Entra ID and of the local issuer alike. */
export const tokenVerifier =
  ({ audience, issuers, now = () => new Date() }: TokenRules): VerifyToken =>
  async (token) => {
    try {
      const { iss } = decodeJwt(token);
      const trusted = issuers.find(({ issuer }) => issuer === iss);
      if (trusted === undefined) return failed('invalid');
      const { payload } = await jwtVerify(token, trusted.keys, {
        issuer: trusted.issuer,
        audience,
        algorithms: [trusted.algorithm],
        typ: 'JWT',
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance,
        maxTokenAge,
        currentDate: now(),
      });
      return userOf(payload, trusted);
    } catch (thrown) {
      return failed(refusalOf(thrown));
    }
  };

function refusalOf(thrown: unknown): TokenRefusal {
  if (isKeysUnavailable(thrown)) return 'keys-unavailable';
  if (thrown instanceof errors.JWTExpired) return 'expired';
  // What a stranger wrote into a token can make the library stumble as well as refuse.
  if (thrown instanceof errors.JOSEError || thrown instanceof TypeError) return 'invalid';
  throw thrown;
}

/** A token for several audiences could be carried on to us by another of them. */
function userOf(payload: JWTPayload, { entra }: TrustedIssuer): Result<User, TokenRefusal> {
  const id = typeof payload.aud === 'string' ? idIn(payload, entra) : undefined;
  if (id === undefined) return failed('invalid');
  const [role, another] = rolesIn(payload['roles']);
  // More than one known role would make a person two people.
  if (role === undefined || another !== undefined) return failed('without-role');
  return ok({ id, name: nameIn(payload) ?? id, ...role });
}

/** A person of Entra ID is her object in her tenant; names and mail addresses change hands. */
function idIn(payload: JWTPayload, entra: TrustedIssuer['entra']): string | undefined {
  if (entra === null) return payload.sub;
  const { ver, tid, oid } = payload;
  if (ver !== '2.0' || tid !== entra.tenant || typeof oid !== 'string' || !/^[\da-f-]{36}$/.test(oid))
    return undefined;
  return isForUs(payload, entra.scope) ? `${oid}@${tid}` : undefined;
}

/**
 * Somebody signed in at one of our pages, or a program with a role of its own. An ID token of the same app has neither a
 * scope nor the mark of a program: it says who somebody is and opens nothing.
 */
const isForUs = ({ scp, idtyp }: JWTPayload, scope: string): boolean =>
  scp === undefined ? idtyp === 'app' : typeof scp === 'string' && scp.split(' ').includes(scope);

const longestName = 100;

const nameIn = ({ name }: JWTPayload): string | undefined =>
  typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, longestName) : undefined;
