import { type Result, failed, ok } from '../shared/result.ts';
import { settingMessages } from '../shared/text/messages/settings.ts';
import type { Told } from './setting-reader.ts';
import type { CosmosAccount, CosmosCredential } from './store/cosmos-connection.ts';

/** Where everything is kept: an account of Cosmos DB where one is named, and one SQLite file where none is. */
export type Storage =
  { readonly kind: 'sqlite'; readonly file: string } | ({ readonly kind: 'cosmos' } & CosmosAccount);

/** What may be missing: the settings that have nothing usual and need nothing. */
const none = 'none';

export function readStorage(told: Told): Result<Storage, string> {
  const endpoint = told('COSMOS_ENDPOINT', isAccount, none);
  if (!endpoint.ok) return endpoint;
  if (endpoint.value === none) return readFile(told);
  const scope = told(
    'COSMOS_SCOPE',
    (text) => text === none || /^https:\/\/[\w.-]+\/\.default$/.test(text),
    none,
  );
  if (!scope.ok) return scope;
  const credential = readCredential(told, endpoint.value);
  if (!credential.ok) return credential;
  return ok({
    kind: 'cosmos',
    endpoint: endpoint.value,
    credential: credential.value,
    ...(scope.value === none ? {} : { scope: scope.value }),
  });
}

function readFile(told: Told): Result<Storage, string> {
  const file = told('STORE_FILE');
  return file.ok ? ok({ kind: 'sqlite', file: file.value }) : file;
}

/** A key is a password that never changes: it is for an emulator on this machine and for nothing else. */
function readCredential(told: Told, endpoint: string): Result<CosmosCredential, string> {
  const key = told('COSMOS_KEY', undefined, none);
  if (!key.ok) return key;
  const token = told('COSMOS_TOKEN', undefined, none);
  if (!token.ok) return token;
  if (key.value === none) return token.value === none ? readIdentity(told) : ok({ token: token.value });
  return isHere(endpoint) ? ok({ key: key.value }) : failed(settingMessages.keyOnlyHere);
}

/** Azure sets the first two by itself. */
function readIdentity(told: Told): Result<CosmosCredential, string> {
  const endpoint = told('IDENTITY_ENDPOINT');
  if (!endpoint.ok) return endpoint;
  const secret = told('IDENTITY_HEADER');
  if (!secret.ok) return secret;
  const client = told('AZURE_CLIENT_ID', undefined, none);
  if (!client.ok) return client;
  const clientId = client.value === none ? undefined : client.value;
  return ok({ identity: { endpoint: endpoint.value, secret: secret.value, clientId } });
}

/** A token is a password too: it goes nowhere without encryption but to an emulator on this machine. */
function isAccount(text: string): boolean {
  return text === none || (URL.canParse(text) && (text.startsWith('https://') || isHere(text)));
}

const isHere = (endpoint: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
