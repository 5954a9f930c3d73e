import { storeFailure } from '../../shared/ports/store-failure.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';

/** Where Azure hands out tokens to what runs there: IDENTITY_ENDPOINT and IDENTITY_HEADER, which it sets by itself. */
export interface ManagedIdentity {
  readonly endpoint: string;
  readonly secret: string;
  /** Of a user-assigned identity; undefined is the one of the system. */
  readonly clientId: string | undefined;
}

interface GivenToken {
  readonly access_token?: unknown;
  readonly expires_on?: unknown;
}

const version = '2019-08-01';
const patience = 10_000;

/** The credential that the SDK asks; it keeps tokens until they end. The whole of @azure/identity does no more for us. */
export const identityCredential = (identity: ManagedIdentity) => ({
  getToken: async (scopes: string | readonly string[]) => {
    const scope = typeof scopes === 'string' ? scopes : (scopes[0] ?? '');
    const given = await askedFor(identity, scope.replace(/\/\.default$/, ''));
    const { access_token: token, expires_on: expiry } = given;
    const expiresOnTimestamp = Number(expiry) * 1_000;
    if (typeof token !== 'string' || !Number.isFinite(expiresOnTimestamp))
      throw storeFailure('unavailable', cosmosMessages.noIdentity);
    return { token, expiresOnTimestamp };
  },
});

async function askedFor(
  { endpoint, secret, clientId }: ManagedIdentity,
  resource: string,
): Promise<GivenToken> {
  const query = {
    'api-version': version,
    resource,
    ...(clientId === undefined ? {} : { client_id: clientId }),
  };
  try {
    const response = await fetch(`${endpoint}?${new URLSearchParams(query).toString()}`, {
      headers: { 'X-IDENTITY-HEADER': secret },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(`The identity endpoint answered ${response.status}.`);
    return (await response.json()) as GivenToken;
  } catch (thrown) {
    throw storeFailure('unavailable', cosmosMessages.noIdentity, thrown);
  }
}
