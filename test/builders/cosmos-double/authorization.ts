import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may come in: the key of an emulator, or whoever holds this token of Entra ID. */
export type Credential = { readonly key: string } | { readonly token: string };

/** Checks the header as the service does: a signature over what is asked, or a bearer token. */
export function isAuthorized(request: IncomingMessage, path: string, credential: Credential): boolean {
  const given = decodeURIComponent(request.headers.authorization ?? '');
  if ('token' in credential) return given === `type=aad&ver=1.0&sig=${credential.token}`;
  const { type, link } = signedPart(path);
  const date = String(request.headers['x-ms-date']).toLowerCase();
  const text = `${request.method?.toLowerCase() ?? ''}\n${type}\n${link}\n${date}\n\n`;
  const signature = createHmac('sha256', Buffer.from(credential.key, 'base64')).update(text).digest('base64');
  return given === `type=master&ver=1.0&sig=${signature}`;
}

/** "dbs/a/colls/b/docs" is signed as documents of a/b; "dbs/a/colls/b" as the collection itself. */
function signedPart(path: string): { readonly type: string; readonly link: string } {
  const parts = path.split('/').filter((part) => part !== '');
  const isFeed = parts.length % 2 === 1;
  return {
    type: parts.at(isFeed ? -1 : -2) ?? '',
    link: (isFeed ? parts.slice(0, -1) : parts).map(decodeURIComponent).join('/'),
  };
}
