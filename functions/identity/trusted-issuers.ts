import { keysInFile } from './keys-in-file.ts';
import { publishedKeys } from './published-keys.ts';
import type { TokenRules, TrustedIssuer } from './verify-token.ts';

/** Where people sign in with Entra ID: of the public cloud or of 21Vianet, that is the authority's address alone. */
export interface EntraSignIn {
  readonly authority: string;
  readonly tenants: readonly string[];
  readonly audience: string;
  readonly scope: string;
}

export interface LocalSignIn {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: string;
}

/** Each tenant with its own keys: one tenant's key never vouches for another's people. */
export const entraRules = ({ authority, tenants, audience, scope }: EntraSignIn): TokenRules => ({
  audience,
  issuers: tenants.map((tenant): TrustedIssuer => ({
    issuer: `${authority}/${tenant}/v2.0`,
    keys: publishedKeys(new URL(`${authority}/${tenant}/discovery/v2.0/keys`)),
    algorithm: 'RS256',
    entra: { tenant, scope },
  })),
});

export const localRules = ({ issuer, audience, keys }: LocalSignIn): TokenRules => ({
  audience,
  issuers: [{ issuer, keys: keysInFile(keys), algorithm: 'ES256', entra: null }],
});
