import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Only this machine can reach it. */
const address = '127.0.0.1';

/** How many ports are tried after the wanted one. */
const attempts = 20;

/** Listens on the wanted port or the next free one; undefined when all of them are taken. 0 takes any. */
export async function listen(server: Server, wanted: number): Promise<number | undefined> {
  for (let port = wanted; port < Math.min(wanted + attempts, 65_536); port += 1) {
    const used = await listenOn(server, port);
    if (used !== undefined) return used;
  }
  return undefined;
}

const listenOn = (server: Server, port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const failed = (): void => {
      resolve(undefined);
    };
    server.once('error', failed);
    server.listen(port, address, () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
