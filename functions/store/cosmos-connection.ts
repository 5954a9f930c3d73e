import type { ChangeFeedPullModelIterator, Container, CosmosClientOptions } from '@azure/cosmos';

import { type StoreContainer, databaseName } from './cosmos-containers.ts';
import { type ManagedIdentity, identityCredential } from './managed-identity.ts';

/**
 * Who we are to the account: a managed identity; a person, by a token she was given an hour ago at the most; or the key of
 * an emulator on this machine.
 */
export type CosmosCredential =
  { readonly identity: ManagedIdentity } | { readonly token: string } | { readonly key: string };

export interface CosmosAccount {
  readonly endpoint: string;
  readonly credential: CosmosCredential;
  /** Where the cloud wants another one than the account itself. */
  readonly scope?: string;
}

export type Feed = ChangeFeedPullModelIterator<object>;

export interface CosmosConnection {
  readonly account: string;
  readonly container: (name: StoreContainer) => Container;
  /** What has changed in a container since a position, about so many documents a page; '' is the beginning. */
  readonly feed: (name: StoreContainer, position: string, size: number) => Feed;
  readonly close: () => void;
}

/** Milliseconds for one request, and seconds the SDK may wait for a busy account in all. */
const requestTimeout = 10_000;
const longestThrottling = 10;

/** The SDK is loaded here, at the first use: it is large, and who runs on SQLite never needs it. */
export async function cosmosConnection(account: CosmosAccount): Promise<CosmosConnection> {
  const { ChangeFeedStartFrom, CosmosClient } = await import('@azure/cosmos');
  const client = new CosmosClient(clientOptions(account));
  const database = client.database(databaseName);
  return {
    account: account.endpoint,
    container: (name) => database.container(name),
    feed: (name, position, size) =>
      database.container(name).items.getChangeFeedIterator<object>({
        maxItemCount: size,
        changeFeedStartFrom:
          // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- What its factories make.
          position === '' ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.Continuation(position),
      }),
    close: () => {
      client.dispose();
    },
  };
}

/** How the SDK is told who we are and how long it may try. */
export const clientOptions = ({ endpoint, credential, scope }: CosmosAccount): CosmosClientOptions => ({
  endpoint,
  ...('key' in credential ? { key: credential.key } : { aadCredentials: tokensOf(credential) }),
  ...(scope === undefined ? {} : { aadScope: scope }),
  connectionPolicy: { requestTimeout, retryOptions: { maxWaitTimeInSeconds: longestThrottling } },
});

const hour = 3_600_000;

/** A token that has ended is refused by the account itself. */
const tokensOf = (credential: Exclude<CosmosCredential, { readonly key: string }>) =>
  'identity' in credential
    ? identityCredential(credential.identity)
    : {
        getToken: () => Promise.resolve({ token: credential.token, expiresOnTimestamp: Date.now() + hour }),
      };
