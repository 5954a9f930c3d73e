import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import type { Certificate } from '../certificate.ts';
import { aSigningKey } from '../entra-double.ts';
import { requestText } from '../request-text.ts';
import { answerAddress, endpointsOf, signInPage } from './login-answers.ts';
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
  const redirects = ['sign-in', 'sign-in-dialog'].map((page) => `${pages}/addin/${page}.html`);
  const codes = new Map<string, Challenge & { readonly account: Account }>();
  const refreshing = new Map<string, Account>();
  const faults: string[] = [];
  const grants: string[] = [];
  let lifetime = 3_600;
  let authority = '';

  const fromPages = { 'access-control-allow-origin': pages, 'content-type': 'application/json' };
  const json = (response: ServerResponse, answer: unknown, status = 200): void => {
    response.writeHead(status, fromPages).end(JSON.stringify(answer));
  };
  const refused = (response: ServerResponse, found: readonly string[]): void => {
    faults.push(...found);
    json(response, { error: 'invalid_request', error_description: found.join('; ') }, 400);
  };

  const discovery: Handle = (url, _request, response) => {
    json(response, endpointsOf(authority, url.pathname.split('/')[1] ?? ''));
  };

  const authorize: Handle = ({ searchParams: fields }, _request, response) => {
    const found = authorizeFaults(fields, redirects);
    if (found.length > 0) {
      refused(response, found);
      return;
    }
    const [redirect = '', state = '', challenge = '', nonce = ''] = [
      ...['redirect_uri', 'state', 'code_challenge', 'nonce'],
    ].map((name) => fields.get(name) ?? '');
    const no = (error: string, why: string): string =>
      answerAddress(redirect, state, { error, error_description: why });
    if (fields.get('prompt') === 'none') {
      response.writeHead(302, { location: no('login_required', 'AADSTS50058: nobody is signed in') }).end();
      return;
    }
    const choices = accounts.map((account) => {
      const code = randomUUID();
      codes.set(code, { account, redirect, challenge, nonce });
      return { name: account.mail, address: answerAddress(redirect, state, { code, client_info: '1' }) };
    });
    // The real one keeps its window apart from the page that opened it, too.
    response.writeHead(200, { 'content-type': 'text/html', 'cross-origin-opener-policy': 'same-origin' });
    response.end(signInPage(choices, no('access_denied', 'AADSTS65004: the user declined')));
  };

  const token: Handle = async (_url, request, response) => {
    const fields = new URLSearchParams(await requestText(request));
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
      json(response, { error: 'invalid_grant', error_description: 'AADSTS700084: it has expired' }, 400);
    else {
      const answer = await tokensFor({ authority, key }, { account, nonce: code?.nonce, lifetime });
      refreshing.set(String(answer['refresh_token']), account);
      grants.push(grant);
      json(response, answer);
    }
  };

  const logout: Handle = ({ searchParams: fields }, _request, response) => {
    const back = fields.get('post_logout_redirect_uri') ?? '';
    if (!redirects.includes(back)) refused(response, [`nobody may be sent on to ${back}`]);
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
