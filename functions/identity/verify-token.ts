import { type JWTPayload, type JWTVerifyGetKey, errors, jwtVerify } from 'jose';

import type { User } from '../../shared/domain/user.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { type Result, failed, ok } from '../../shared/result.ts';

/** Who a token says its bearer is; nothing in it is believed before its signature is. */
export type VerifyToken = (token: string) => Promise<Result<User, TokenRefusal>>;

export type TokenRefusal = 'expired' | 'invalid' | 'without-role';

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Signatures by key pairs only: with a shared secret or "none" anybody who reads the settings could sign. */
const algorithms = ['ES256', 'RS256'];

/** The verifier of every token, of Entra ID and of the local issuer alike. */
export const tokenVerifier =
  ({ issuer, audience, keys }: TokenRules): VerifyToken =>
  async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      return userOf(payload);
    } catch (thrown) {
      if (thrown instanceof errors.JWTExpired) return failed('expired');
      if (thrown instanceof errors.JOSEError || thrown instanceof TypeError) return failed('invalid');
      throw thrown;
    }
  };

/**
 * Roles as Entra ID assigns them to an app: "bureau", "hnte", "administrator", or "clerk:hutang" for the clerk of a unit.
 * More than one known role would make a person two people: refused.
 */
function userOf({ sub, name, roles }: JWTPayload): Result<User, TokenRefusal> {
  const known = (Array.isArray(roles) ? roles : []).flatMap(roleOf);
  const [role, another] = known;
  if (sub === undefined || role === undefined || another !== undefined) return failed('without-role');
  return ok({ id: sub, name: typeof name === 'string' ? name : sub, ...role });
}

function roleOf(text: unknown): readonly Pick<User, 'role' | 'unit'>[] {
  if (text === 'bureau' || text === 'hnte' || text === 'administrator') return [{ role: text, unit: null }];
  const [, unit] = /^clerk:(.+)$/.exec(String(text)) ?? [];
  return wujinUnits.filter(({ id }) => id === unit).map(({ id }) => ({ role: 'clerk', unit: id }));
}

/** The role as it stands in a token. */
export const roleText = ({ role, unit }: User): string => (unit === null ? role : `${role}:${unit}`);
