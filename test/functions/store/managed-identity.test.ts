import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import { afterEach, describe, expect, it } from '@jest/globals';

import { type CosmosAccount, clientOptions } from '../../../functions/store/cosmos-connection.ts';
import { databaseName } from '../../../functions/store/cosmos-containers.ts';
import { aCosmosAccount } from '../../builders/cosmos-account.ts';
import { identityEndpoint } from '../../builders/identity-endpoint.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

type HttpClient = NonNullable<CosmosClientOptions['httpClient']>;
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** The SDK sends tokens to encrypted addresses only; this takes the encryption away behind its back, on loopback. */
const unencrypted: HttpClient = {
  sendRequest: async (request) => {
    const response = await fetch(request.url.replace('https://127.0.0.1', 'http://127.0.0.1'), {
      method: request.method,
      headers: request.headers.toJSON(),
    });
    const headers = Object.fromEntries(response.headers);
    const readHeaders = { toJSON: () => headers, get: (name: string) => headers[name.toLowerCase()] };
    const bodyAsText = (await response.text()).replaceAll('http://127.0.0.1', 'https://127.0.0.1');
    const answer = { request, status: response.status, bodyAsText };
    return { ...answer, headers: readHeaders } as unknown as HttpResponse;
  },
};

async function anAccount(scope?: string) {
  const account = await aCosmosAccount({ credential: { token: 'a token' } });
  const identity = await identityEndpoint('a token', 'the client');
  closing.push(account.close, identity.close);
  const endpoint = account.endpoint.replace('http:', 'https:');
  return { endpoint, identity, ...(scope === undefined ? {} : { scope }) };
}

function clientOf(account: CosmosAccount): CosmosClient {
  const client = new CosmosClient({ ...clientOptions(account), httpClient: unencrypted });
  closing.push(() => {
    client.dispose();
  });
  return client;
}

const readTwice = async (client: CosmosClient): Promise<readonly unknown[]> => {
  const item = client.database(databaseName).container('returns').item('states', 'district:2021Q4');
  return [(await item.read()).statusCode, (await item.read()).statusCode];
};

describe('the managed identity of the service', () => {
  it('enters the account with a token that is asked for once', async () => {
    const { identity, endpoint } = await anAccount();
    const client = clientOf({ endpoint, credential: identity });
    expect(await readTwice(client)).toEqual([404, 404]);
    expect(identity.asked).toEqual([{ resource: endpoint.replace(/\/$/, ''), client: 'the client' }]);
  });

  it('asks for the scope that another cloud wants', async () => {
    const { identity, ...account } = await anAccount('https://cosmos.example.cn/.default');
    await readTwice(clientOf({ ...account, credential: identity }));
    expect(identity.asked).toEqual([{ resource: 'https://cosmos.example.cn', client: 'the client' }]);
  });

  it('says so when there is no token for it', async () => {
    const { identity, endpoint } = await anAccount();
    const stranger = { identity: { ...identity.identity, secret: 'guessed' } };
    await expect(readTwice(clientOf({ endpoint, credential: stranger }))).rejects.toMatchObject({
      storeFailure: 'unavailable',
      message: expect.stringContaining('托管标识'),
    });
  });
});
