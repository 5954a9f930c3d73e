import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** A backend that has every value at hand: the place of its question. It does not keep the process alive. */
export function valuesServer(): Promise<string> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { requests } = JSON.parse(body) as { readonly requests: readonly { readonly unit: string }[] };
      const values = requests.map(({ unit }) => ({ value: Number(unit) }));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ values }));
    });
  });
  server.on('connection', (socket) => socket.unref());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
