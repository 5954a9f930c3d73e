import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Credential, isAuthorized } from './authorization.ts';
import { type ContainerDefinition, type Item, type ItemBody, itemStore } from './item-store.ts';
import type { RegisteredQueries } from './queries.ts';
import { type Database, type WireAnswer, wireAnswer } from './wire-answer.ts';
import { type WireRequest, wireRequest } from './wire-request.ts';

/** 'reset': the connection is cut and nothing happens; 'lost': it happens, and then the connection is cut. */
export type Fault = 429 | 449 | 503 | 'reset' | 'lost';

export interface CosmosDoubleOptions {
  readonly database: string;
  readonly containers: readonly ContainerDefinition[];
  readonly queries: RegisteredQueries;
  readonly credential: Credential;
  /** Milliseconds; time to live and the budget of request units go by it. */
  readonly now?: () => number;
  /** Asked before a request is served; one that takes its time lets others go first. */
  readonly fault?: (asked: WireRequest) => Fault | undefined | Promise<Fault | undefined>;
  /** Beyond it every further request of the second is answered with 429. */
  readonly requestUnitsPerSecond?: number;
}

/** One request as it was served: what it cost, and where. */
export interface Served {
  readonly kind: WireRequest['kind'];
  readonly container: string;
  readonly pk: string | undefined;
  readonly status: number;
  readonly charge: number;
  readonly at: number;
}

export interface CosmosDouble {
  readonly endpoint: string;
  readonly served: readonly Served[];
  /** What lies in a container, seen from inside. */
  readonly items: (container: string) => readonly Item[];
  /** Writes past all rules, as damage does. */
  readonly damage: (container: string, pk: string, body: ItemBody) => void;
  readonly close: () => Promise<void>;
}

/**
 * The REST protocol of Cosmos DB as far as the product speaks it, over loopback, for the real SDK. It says what we have
 * read about the service, not what the service does: the same tests run on a real account where one is named.
 */
export async function cosmosDouble(options: CosmosDoubleOptions): Promise<CosmosDouble> {
  const { now = Date.now, containers, queries } = options;
  const stores = new Map(containers.map((definition) => [definition.id, itemStore(definition, now)]));
  const database: Database = { name: options.database, stores, queries };
  const served: Served[] = [];
  const server = createServer((request, response) => {
    const serve = async (asked: WireRequest): Promise<void> => {
      const fault = await faultOf(options, asked, served);
      const answer = fault === 'reset' ? undefined : answerTo(database, options, { asked, request, fault });
      const { kind, container, pk } = asked;
      if (answer !== undefined)
        served.push({ kind, container, pk, status: answer.status, charge: answer.charge ?? 0, at: now() });
      if (answer === undefined || fault === 'lost') request.socket.destroy();
      else send(response, answer);
    };
    // Whoever goes away in the middle of a sentence has asked nothing.
    wireRequest(request).then(serve, () => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/`,
    served,
    items: (container) => stores.get(container)?.items() ?? [],
    damage: (container, pk, body) => {
      stores.get(container)?.put(pk, body);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Asking {
  readonly asked: WireRequest;
  readonly request: IncomingMessage;
  readonly fault: Fault | undefined;
}

function answerTo(
  database: Database,
  options: CosmosDoubleOptions,
  { asked, request, fault }: Asking,
): WireAnswer {
  if (!isAuthorized(request, asked.path, options.credential)) return { status: 401 };
  if (asked.kind === 'account') return { status: 200, body: accountAt(request.headers.host ?? '') };
  if (fault === 429) return { status: 429, headers: { 'x-ms-retry-after-ms': '1' } };
  return fault === 449 || fault === 503 ? { status: fault } : wireAnswer(database, asked);
}

async function faultOf(
  options: CosmosDoubleOptions,
  asked: WireRequest,
  served: readonly Served[],
): Promise<Fault | undefined> {
  return (await options.fault?.(asked)) ?? (isOverBudget(options, served) ? 429 : undefined);
}

function isOverBudget(
  { requestUnitsPerSecond, now = Date.now }: CosmosDoubleOptions,
  served: readonly Served[],
) {
  if (requestUnitsPerSecond === undefined) return false;
  const second = Math.floor(now() / 1_000);
  let used = 0;
  for (let index = served.length - 1; index >= 0; index -= 1) {
    const one = served[index];
    if (one === undefined || Math.floor(one.at / 1_000) !== second) break;
    used += one.charge;
  }
  return used >= requestUnitsPerSecond;
}

const accountAt = (host: string) => {
  const here = [{ name: 'China North 3', databaseAccountEndpoint: `http://${host}/` }];
  return {
    id: 'double',
    writableLocations: here,
    readableLocations: here,
    enableMultipleWriteLocations: false,
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
  };
};

function send(response: ServerResponse, { status, charge = 0, headers = {}, body }: WireAnswer): void {
  const said =
    body ?? (status >= 400 ? { code: String(status), message: `The double answers ${status}.` } : undefined);
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-request-charge': String(charge),
    ...headers,
  });
  response.end(said === undefined || status === 304 ? undefined : JSON.stringify(said));
}
