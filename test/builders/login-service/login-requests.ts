import { createHash } from 'node:crypto';

import { ourApi, ourScope } from '../entra-double.ts';

/** A code that was handed out, and what its token has to be asked for with. */
export interface Challenge {
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string;
}

const expected = (fields: URLSearchParams, wanted: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(wanted).flatMap(([name, value]) =>
    fields.get(name) === value ? [] : [`${name} is "${fields.get(name) ?? ''}" and not "${value}"`],
  );

const missing = (fields: URLSearchParams, names: readonly string[]): readonly string[] =>
  names.filter((name) => (fields.get(name) ?? '') === '').map((name) => `${name} is missing`);

const missingScopes = (fields: URLSearchParams): readonly string[] => {
  const asked = (fields.get('scope') ?? '').split(' ');
  const wanted = ['openid', 'profile', 'offline_access', `api://${ourApi}/${ourScope}`];
  return wanted.filter((scope) => !asked.includes(scope)).map((scope) => `scope ${scope} is missing`);
};

/** What a login service would not let pass in a request for a code by a page that cannot keep a secret. */
export const authorizeFaults = (fields: URLSearchParams, redirects: readonly string[]): readonly string[] => [
  ...expected(fields, {
    client_id: ourApi,
    response_type: 'code',
    response_mode: 'fragment',
    code_challenge_method: 'S256',
  }),
  ...(redirects.includes(fields.get('redirect_uri') ?? '') ? [] : ['redirect_uri is not registered']),
  ...missing(fields, ['state', 'nonce', 'client_info']),
  ...(/^[\w-]{43}$/.test(fields.get('code_challenge') ?? '') ? [] : ['code_challenge is no digest']),
  ...missingScopes(fields),
];

/** What it would not let pass in a request for tokens. */
export function codeFaults(fields: URLSearchParams, given: Challenge | undefined): readonly string[] {
  if (given === undefined) return ['the code was not handed out, or is used already'];
  const verifier = fields.get('code_verifier') ?? '';
  const digest = createHash('sha256').update(verifier).digest('base64url');
  return [
    ...expected(fields, { client_id: ourApi, redirect_uri: given.redirect }),
    ...(/^[\w.~-]{43,128}$/.test(verifier) && digest === given.challenge
      ? []
      : ['code_verifier is not what the challenge was made of']),
    ...secrets(fields),
    ...missingScopes(fields),
  ];
}

export const refreshFaults = (fields: URLSearchParams): readonly string[] => [
  ...expected(fields, { client_id: ourApi }),
  ...secrets(fields),
  ...missingScopes(fields),
];

const secrets = (fields: URLSearchParams): readonly string[] =>
  fields.has('client_secret') ? ['a page has no secret'] : [];
