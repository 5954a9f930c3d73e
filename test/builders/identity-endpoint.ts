import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { ManagedIdentity } from '../../functions/store/managed-identity.ts';

export interface IdentityEndpoint {
  readonly identity: ManagedIdentity;
  /** What was asked for: the resource and the client, one a request. */
  readonly asked: readonly { readonly resource: string | null; readonly client: string | null }[];
  readonly close: () => Promise<void>;
}

const secret = 'only who runs inside knows it';

/** Hands out a token as Azure does to what runs there, for an hour. */
export async function identityEndpoint(token: string, clientId?: string): Promise<IdentityEndpoint> {
  const asked: { resource: string | null; client: string | null }[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://here');
    const known = request.headers['x-identity-header'] === secret;
    asked.push({ resource: searchParams.get('resource'), client: searchParams.get('client_id') });
    const given = { access_token: token, expires_on: String(Math.floor(Date.now() / 1_000) + 3_600) };
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    response.end(known ? JSON.stringify(given) : '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    identity: { endpoint: `http://127.0.0.1:${port}/token`, secret, clientId },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
