import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}

export interface LocalServer {
  readonly address: string;
  readonly close: () => void;
}

/** Strict as an office would serve it: nothing from elsewhere, nothing evaluated. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:";

/** Files by their path, served to this machine alone. */
export function localServer(files: ReadonlyMap<string, ServedFile>): Promise<LocalServer> {
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(decodeURIComponent(url));
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': file?.type ?? 'text/plain',
      'content-security-policy': policy,
      'cache-control': 'max-age=3600',
    });
    response.end(file?.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
