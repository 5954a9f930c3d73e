import { type Result, ok } from '../shared/result.ts';
import { type Environment, type Told, settingReader } from './setting-reader.ts';
import { type Storage, readStorage } from './storage-settings.ts';

/** What the service has been told by its settings, all of it checked. */
export interface Settings {
  readonly storage: Storage;
  readonly signIn: SignIn;
  /** Null: nobody is slowed down. */
  readonly requestsPerMinute: number | null;
}

export type SignIn =
  | { readonly kind: 'local'; readonly issuer: string; readonly audience: string; readonly keys: string }
  | {
      readonly kind: 'entra';
      /** Without a slash at its end. */
      readonly authority: string;
      readonly tenants: readonly string[];
      readonly audience: string;
      readonly scope: string;
    };

/** Enough for a recalculated workbook of a thousand remote cells and a board that is read all the time. */
const usualRequestsPerMinute = '600';

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The settings, or the sentence about the first one that is missing or wrong. */
export function readSettings(environment: Environment): Result<Settings, string> {
  const told = settingReader(environment);
  const storage = readStorage(told);
  if (!storage.ok) return storage;
  const signIn = readSignIn(told);
  if (!signIn.ok) return signIn;
  const pace = told('REQUESTS_PER_MINUTE', isPace, usualRequestsPerMinute);
  if (!pace.ok) return pace;
  const requestsPerMinute = pace.value === 'unlimited' ? null : Number(pace.value);
  return ok({ storage: storage.value, signIn: signIn.value, requestsPerMinute });
}

function readSignIn(told: Told): Result<SignIn, string> {
  const kind = told('SIGN_IN', (text) => text === 'local' || text === 'entra');
  if (!kind.ok) return kind;
  return kind.value === 'local' ? readLocal(told) : readEntra(told);
}

function readLocal(told: Told): Result<SignIn, string> {
  const [issuer, audience, keys] = [
    told('IDENTITY_ISSUER'),
    told('IDENTITY_AUDIENCE'),
    told('IDENTITY_KEYS'),
  ];
  if (!issuer.ok) return issuer;
  if (!audience.ok) return audience;
  if (!keys.ok) return keys;
  return ok({ kind: 'local', issuer: issuer.value, audience: audience.value, keys: keys.value });
}

function readEntra(told: Told): Result<SignIn, string> {
  const authority = told('IDENTITY_AUTHORITY', isAuthority);
  if (!authority.ok) return authority;
  const tenants = told('IDENTITY_TENANTS', (text) => tenantsIn(text).every((one) => guid.test(one)));
  if (!tenants.ok) return tenants;
  const audience = told('IDENTITY_AUDIENCE', (text) => guid.test(text));
  if (!audience.ok) return audience;
  const scope = told('IDENTITY_SCOPE', (text) => /^[\w.-]+$/.test(text));
  if (!scope.ok) return scope;
  return ok({
    kind: 'entra',
    authority: new URL(authority.value).origin,
    tenants: tenantsIn(tenants.value),
    audience: audience.value.toLowerCase(),
    scope: scope.value,
  });
}

const tenantsIn = (text: string): readonly string[] =>
  text.split(/[,，]/).map((tenant) => tenant.trim().toLowerCase());

/** Keys come over an encrypted line; without one only from this machine itself, as in a trial. */
function isAuthority(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(text);
  const alone = pathname === '/' && search === '' && hash === '' && username === '';
  return alone && (protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1'));
}

const isPace = (text: string): boolean =>
  text === 'unlimited' || (/^\d{2,6}$/.test(text) && Number(text) >= 10 && Number(text) <= 100_000);
