import { randomUUID } from 'node:crypto';

import { expect } from '@jest/globals';

import { type AnswerOf, type Route, problemsOf } from '../../shared/api/define-route.ts';
import { postLocalToken } from '../../shared/api/post-local-token.ts';
import { type ProblemDocument, problemDocument } from '../../shared/api/problem-document.ts';
import { type ProblemKind, problemTypeOf } from '../../shared/api/problem-types.ts';

export interface Asking {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply<R extends Route> {
  readonly status: number;
  readonly etag: string | null;
  readonly answer?: AnswerOf<R>;
  readonly problem?: ProblemDocument;
}

export interface ApiClient {
  readonly ask: <const R extends Route>(route: R, asking?: Asking) => Promise<Reply<R>>;
}

/** Asks by the declarations, and holds every answer against them: what the document does not say fails the test. */
export const apiClient = (address: string, token?: string): ApiClient => ({
  ask: async (route, asking = {}) => {
    const response = await fetch(urlOf(address, route, asking), {
      method: route.method,
      headers: headersOf(route, asking, token),
      ...bodyOf(route, asking),
    });
    return checkedReply(route, response);
  },
});

export async function tokenOf(address: string, person: string): Promise<string> {
  const { answer } = await apiClient(address).ask(postLocalToken, { body: { person } });
  if (answer === undefined) throw new Error(`Nobody is called ${person}.`);
  return answer.token;
}

export const signedInAs = async (address: string, person: string): Promise<ApiClient> =>
  apiClient(address, await tokenOf(address, person));

function urlOf(address: string, { path }: Route, { parameters = {}, query = {} }: Asking): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  const asked = new URLSearchParams(query).toString();
  return `${address}/api/${filled}${asked === '' ? '' : `?${asked}`}`;
}

function headersOf({ body, once }: Route, { headers = {} }: Asking, token?: string) {
  const type = body.kind === 'json' ? 'application/json' : 'application/octet-stream';
  return {
    ...(body.kind === 'none' ? {} : { 'content-type': type }),
    ...(once ? { 'idempotency-key': randomUUID() } : {}),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...headers,
  };
}

function bodyOf({ body }: Route, { body: given }: Asking): { body?: string | Uint8Array<ArrayBuffer> } {
  if (body.kind === 'none') return {};
  if (typeof given === 'string') return { body: given };
  return { body: given instanceof Uint8Array ? Uint8Array.from(given) : JSON.stringify(given) };
}

async function checkedReply<R extends Route>(route: R, response: Response): Promise<Reply<R>> {
  const etag = response.headers.get('etag');
  const text = await response.text();
  if (response.headers.get('content-type')?.startsWith('application/problem+json') === true) {
    const problem = problemDocument.parse(JSON.parse(text));
    expect(problem.status).toBe(response.status);
    expect(problemsOf(route).map(problemTypeOf)).toContain(problem.type);
    expect(problem.detail).toMatch(/[\u4e00-\u9fff]/);
    return { status: response.status, etag, problem };
  }
  expect(response.status).toBe(route.status);
  const answer = route.answer.parse(JSON.parse(text)) as AnswerOf<R>;
  expect(etag === null).toBe(!route.revised && !route.tagged);
  return { status: response.status, etag, answer };
}

/** The kind of the problem, for short expectations; undefined for an answer. */
export const kindOf = ({ problem }: Reply<Route>): ProblemKind | undefined =>
  problem?.type.slice('/problems/'.length) as ProblemKind | undefined;
