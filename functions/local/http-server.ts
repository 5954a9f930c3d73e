import { type Server, createServer } from 'node:http';
import type { Duplex } from 'node:stream';

import { hostMessages } from '../../shared/text/messages/local-host.ts';
import { requestMessages } from '../../shared/text/messages/requests.ts';
import { type Site, answerRequest } from './answer-request.ts';
import { answerProblem } from './own-answers.ts';

/** Milliseconds: someone who sends a byte now and then must not keep a connection for ever. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

/** The server of the local host. Whatever a request is like, the process lives on. */
export function httpServer(site: Site, log: (message: string) => void): Server {
  const server = createServer({ ...timeouts, maxHeaderSize: 16_384 }, (incoming, response) => {
    response.on('error', () => undefined);
    answerRequest(site, incoming, response).catch((thrown: unknown) => {
      log(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
      answerProblem(response, 'internal', requestMessages.internal);
    });
  });
  server.on('clientError', (_error, socket) => {
    refuse(socket);
  });
  return server;
}

/** Something that is not HTTP gets one sentence and no second chance. */
function refuse(socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify({
    type: '/problems/request-invalid',
    title: hostMessages.badRequest,
    status: 400,
    detail: hostMessages.badRequest,
  });
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
