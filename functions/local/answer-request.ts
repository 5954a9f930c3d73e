import type { IncomingMessage, ServerResponse } from 'node:http';

import { hostMessages } from '../../shared/text/messages/local-host.ts';
import { requestMessages } from '../../shared/text/messages/requests.ts';
import { firstPage } from '../deployment/first-page.ts';

import type { RpcHttp } from './functions-core.ts';
import { invoke } from './invoke.ts';
import { answerProblem } from './own-answers.ts';
import { discardRest, largestBody, readIncoming } from './read-incoming.ts';
import type { Registry } from './registry.ts';
import type { FoundFunction } from './route-table.ts';
import { securityHeaders } from './security-headers.ts';
import { servePage } from './static-pages.ts';

export interface Site {
  readonly registry: Registry;
  readonly find: (method: string, path: string) => FoundFunction | undefined;
  /** Folder of the built pages. */
  readonly pages: string;
}

/** Only names of this machine: a page from elsewhere must not reach it under a name of its own (DNS rebinding). */
const ownNames = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

const origin = 'http://127.0.0.1';

/** One request, from its first line to its last byte. */
export async function answerRequest(
  site: Site,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url: target = '/', headers } = incoming;
  if (!ownNames.test(headers.host ?? '')) {
    answerProblem(response, 'not-found', requestMessages.foreignHost);
    return;
  }
  const url = parsedUrl(target);
  const path = url === undefined ? undefined : decodedPath(url);
  if (url === undefined || path === undefined) {
    answerProblem(response, 'request-invalid', requestMessages.badUrl);
    return;
  }
  const found = site.find(method, url.pathname);
  if (found !== undefined) await answerFunction(site, found, { incoming, response, url });
  else if (!(await answerPage(site, path, response)))
    answerProblem(response, 'not-found', requestMessages.notFound);
}

function parsedUrl(target: string): URL | undefined {
  return target.startsWith('/') && URL.canParse(origin + target) ? new URL(origin + target) : undefined;
}

function decodedPath({ pathname }: URL): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

async function answerFunction(
  { registry }: Site,
  found: FoundFunction,
  { incoming, response, url }: Exchange,
): Promise<void> {
  const body = await readIncoming(incoming);
  if (body === 'broken') return;
  if (body === 'too-large') {
    answerProblem(response, 'body-too-large', requestMessages.tooLarge(largestBody));
    discardRest(incoming);
    return;
  }
  const { method = 'GET', headers } = incoming;
  const answer = await invoke(registry, found, { method, url, headers: plainHeaders(headers), body });
  writeAnswer(response, answer);
}

const plainHeaders = (headers: IncomingMessage['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

function writeAnswer(response: ServerResponse, { statusCode = '200', headers, body }: RpcHttp): void {
  if (response.destroyed) return;
  const bytes = body?.bytes ?? Buffer.from(body?.string ?? '');
  response.writeHead(Number(statusCode), { ...headers, 'content-length': bytes.length });
  response.end(bytes);
}

async function answerPage({ pages }: Site, path: string, response: ServerResponse) {
  const { method } = response.req;
  if ((method !== 'GET' && method !== 'HEAD') || path.startsWith('/api/')) return false;
  if (path === '/') {
    const text = firstPage(hostMessages.lead, hostMessages.pages);
    response.writeHead(200, {
      ...securityHeaders(),
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(method === 'HEAD' ? undefined : text);
    return true;
  }
  const page = pageOf(path);
  return page !== undefined && servePage(pages, page, response);
}

/** The help of a function has an address of its own below the origin, with what its page needs. */
const besideAddin = /^\/(?:help|policy|api-reference|assets)\/|^\/(?:api-)?reference\.(?:css|js)$/;

function pageOf(path: string): string | undefined {
  if (path.startsWith('/addin/')) return path.slice('/addin'.length);
  return besideAddin.test(path) ? path : undefined;
}
