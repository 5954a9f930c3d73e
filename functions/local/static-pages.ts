import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { scriptOrigins, securityHeaders } from './security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
  '.csv': 'text/csv',
};

/** Answers with a built page or one of its files; false when there is none. Nothing outside the folder is reached. */
export async function servePage(folder: string, path: string, response: ServerResponse): Promise<boolean> {
  const file = await fileWithin(folder, path);
  if (file === undefined) return false;
  const found = await stat(file);
  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
  const origins = await originsOf(file);
  const headers = { ...securityHeaders(origins), etag, 'cache-control': 'no-cache' };
  if (response.req.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
  });
  if (response.req.method === 'HEAD') response.end();
  // The reader may go away in the middle; that is her right.
  else await pipeline(createReadStream(file), response).catch(() => undefined);
  return true;
}

/** Only pages run scripts; they are small, and a build may replace them at any time. */
const originsOf = async (file: string): Promise<readonly string[]> =>
  extname(file) === '.html' ? scriptOrigins(await readFile(file, 'utf8')) : [];

async function fileWithin(folder: string, path: string): Promise<string | undefined> {
  if (path.includes('\0')) return undefined;
  const root = await realpath(folder).catch(() => undefined);
  const file = await realpath(join(folder, path.endsWith('/') ? `${path}index.html` : path)).catch(
    () => undefined,
  );
  if (root === undefined || file === undefined || !file.startsWith(root + sep)) return undefined;
  return (await stat(file)).isFile() ? file : undefined;
}
