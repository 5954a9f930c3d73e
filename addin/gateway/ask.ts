import type { Answered, Refused } from '../../shared/api/backend.ts';
import { failed, ok } from '../../shared/result.ts';
import { gatewayMessages } from '../../shared/text/messages/gateway.ts';
import { refusal } from './refusal.ts';

/** A request that is answered with a T. */
export interface Asked<T> {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the compiler alone: what the route answers with. */
  readonly answer?: T;
}

/** Long enough for a large ledger on a slow line. Milliseconds. */
const patience = 60_000;

/** One request; every way it can go wrong is a sentence. */
export async function ask<T>(baseUrl: string, token: string | undefined, asked: Asked<T>): Answered<T> {
  const response = await fetched(baseUrl, token, asked);
  if (response === undefined) return failed(refusal('offline', gatewayMessages.offline));
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return ok(body as T);
  return failed(refusedBy(response.status, body));
}

const fetched = (
  baseUrl: string,
  token: string | undefined,
  { method, path, body, headers }: Asked<unknown>,
): Promise<Response | undefined> =>
  fetch(`${baseUrl}/api/${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && {
        'content-type': isFile(body) ? 'application/octet-stream' : 'application/json',
      }),
      ...headers,
    },
    ...(body !== undefined && { body: isFile(body) ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined);

const isFile = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;

const isProblem = (body: unknown): body is Partial<Refused> & { readonly detail: string } =>
  typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string';

/** The service is there and has no time for this request now: nothing is wrong with it, and it may come again. */
const busy: readonly number[] = [429, 503];

function refusedBy(status: number, body: unknown): Refused {
  if (status === 401)
    return refusal('signed-out', gatewayMessages.expired, isProblem(body) ? body.type : undefined);
  if (!isProblem(body)) return refusal(status >= 500 ? 'offline' : 'refused', gatewayMessages.odd);
  return {
    kind: busy.includes(status) ? 'offline' : 'refused',
    type: body.type ?? '',
    sentence: body.detail,
    problems: body.problems ?? [],
  };
}
