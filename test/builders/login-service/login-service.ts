import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import type { Certificate } from '../certificate.ts';
import { aSigningKey } from '../entra-double.ts';
import { authorizeFaults, type Challenge, codeFaults, refreshFaults } from './login-requests.ts';
import { type Account, type TokenAnswer, tokensFor } from './login-tokens.ts';

/** A login service over https on this machine, as strict as Entra ID about what a page may ask and how. */
export interface LoginService {
  readonly authority: string;
  /** Everything it did not let pass. */
  readonly faults: () => readonly string[];
  /** How often each kind of grant was answered with tokens. */
  readonly granted: (grant: 'authorization_code' | 'refresh_token') => number;
  /** Seconds for which the next access tokens hold. */
  readonly holdFor: (seconds: number) => void;
  /** Tokens as a program gets them that is signed in itself, such as Excel. */
  readonly tokensOf: (account: Account) => Promise<TokenAnswer>;
  /** From now on nobody is remembered: refresh tokens are void and a silent asking is refused. */
  readonly forgetEverybody: () => void;
  readonly close: () => Promise<void>;
}

interface Setting {
  readonly certificate: Certificate;
  readonly accounts: readonly Account[];
  /** Origin of the pages that may ask, known before they do. */
  readonly pages: string;
}

type Handle = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export async function loginService({ certificate, accounts, pages }: Setting): Promise<LoginService> {
  const key = await aSigningKey('login-key');
  const redirect = `${pages}/addin/sign-in.html`;
  const codes = new Map<string, Challenge & { readonly account: Account }>();
  const refreshing = new Map<string, Account>();
  const faults: string[] = [];
  const grants: string[] = [];
  let lifetime = 3_600;
  let authority = '';

  const refused = (response: ServerResponse, found: readonly string[]): void => {
    faults.push(...found);
    response
      .writeHead(400, { 'content-type': 'application/json', ...fromPages })
      .end(JSON.stringify({ error: 'invalid_request', error_description: found.join('; ') }));
  };
  const fromPages = { 'access-control-allow-origin': pages };
  const json = (response: ServerResponse, answer: unknown, headers = fromPages): void => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer));
  };

  const discovery: Handle = (url, _request, response) => {
    const tenant = url.pathname.split('/')[1] ?? '';
    const at = `${authority}/${tenant}`;
    json(response, {
      issuer: `${authority}/${tenant === 'organizations' ? '{tenantid}' : tenant}/v2.0`,
      authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
      token_endpoint: `${at}/oauth2/v2.0/token`,
      end_session_endpoint: `${at}/oauth2/v2.0/logout`,
      jwks_uri: `${at}/discovery/v2.0/keys`,
    });
  };

  const authorize: Handle = ({ searchParams: fields }, _request, response) => {
    const found = authorizeFaults(fields, redirect);
    if (found.length > 0) {
      refused(response, found);
      return;
    }
    const answer = (values: Readonly<Record<string, string>>): string =>
      `${redirect}#${new URLSearchParams({ ...values, state: fields.get('state') ?? '' }).toString()}`;
    const no = (error: string, why: string): string => answer({ error, error_description: why });
    if (fields.get('prompt') === 'none') {
      response.writeHead(302, { location: no('login_required', 'AADSTS50058: nobody is signed in') }).end();
      return;
    }
    const links = accounts.map((account) => {
      const code = randomUUID();
      const [challenge = '', nonce = ''] = ['code_challenge', 'nonce'].map((name) => fields.get(name) ?? '');
      codes.set(code, { account, redirect, challenge, nonce });
      return `<li><a href="${answer({ code, client_info: '1' })}">${account.mail}</a></li>`;
    });
    const cancelled = no('access_denied', 'AADSTS65004: the user declined');
    // The real one keeps its window apart from the page that opened it, too.
    response.writeHead(200, { 'content-type': 'text/html', 'cross-origin-opener-policy': 'same-origin' });
    response.end(
      `<!doctype html><title>Sign in</title><link rel="icon" href="data:,"><ul>${links.join('')}</ul><a href="${cancelled}">Cancel</a>`,
    );
  };

  const token: Handle = async (_url, request, response) => {
    const fields = new URLSearchParams(await bodyOf(request));
    const grant = fields.get('grant_type') ?? '';
    const used = fields.get(grant === 'refresh_token' ? 'refresh_token' : 'code') ?? '';
    const code = codes.get(used);
    const account = code?.account ?? refreshing.get(used);
    codes.delete(used);
    refreshing.delete(used);
    const found = grant === 'refresh_token' ? refreshFaults(fields) : codeFaults(fields, code);
    if (request.headers.origin !== pages) refused(response, ['the pages of an unknown site ask']);
    else if (found.length > 0) refused(response, found);
    else if (account === undefined)
      response
        .writeHead(400, { 'content-type': 'application/json', ...fromPages })
        .end(
          JSON.stringify({ error: 'invalid_grant', error_description: 'AADSTS700084: the token is expired' }),
        );
    else {
      const answer = await tokensFor({ authority, key }, { account, nonce: code?.nonce, lifetime });
      refreshing.set(String(answer['refresh_token']), account);
      grants.push(grant);
      json(response, answer);
    }
  };

  const logout: Handle = ({ searchParams: fields }, _request, response) => {
    const back = fields.get('post_logout_redirect_uri');
    if (back !== redirect) refused(response, [`nobody may be sent on to ${String(back)}`]);
    else response.writeHead(302, { location: back }).end();
  };

  const keys: Handle = (_url, _request, response) => {
    json(response, { keys: [key.published] });
  };

  const handles: readonly (readonly [RegExp, Handle])[] = [
    [/\/v2\.0\/\.well-known\/openid-configuration$/, discovery],
    [/\/oauth2\/v2\.0\/authorize$/, authorize],
    [/\/oauth2\/v2\.0\/token$/, token],
    [/\/oauth2\/v2\.0\/logout$/, logout],
    [/\/discovery\/v2\.0\/keys$/, keys],
  ];
  const server = createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? '/', authority);
    const handle = handles.find(([path]) => path.test(url.pathname))?.[1];
    if (handle === undefined) refused(response, [`${url.pathname} is not asked by anybody`]);
    else void handle(url, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  authority = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    authority,
    faults: () => faults,
    granted: (grant) => grants.filter((one) => one === grant).length,
    holdFor: (seconds) => {
      lifetime = seconds;
    },
    tokensOf: (account) => tokensFor({ authority, key }, { account, nonce: undefined, lifetime }),
    forgetEverybody: () => {
      refreshing.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
