import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

import type { DeploymentEnvironment } from '../../functions/deployment/environment-file.ts';
import { writeSite } from '../../functions/deployment/write-site.ts';
import { routes } from '../../shared/api/catalogue.ts';
import { type Certificate, selfSigned } from './certificate.ts';
import { type Worker, deployedWorker } from './deployed-app.ts';
import { ourApi, ourScope, ourTenant } from './entra-double.ts';
import { type LoginService, loginService } from './login-service/login-service.ts';
import { requestText } from './request-text.ts';
import type { Account } from './login-service/login-tokens.ts';

/** The product as it stands in a cloud: the site of an environment, the deployed program behind it, and a login service. */
export interface DeployedSite {
  readonly address: string;
  readonly login: LoginService;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const root = join(__dirname, '../..');

/** `tenant`: whose people the login service lets in; the program takes those of our tenant alone. */
export async function deployedSite(
  accounts: readonly Account[],
  tenant: string = ourTenant,
): Promise<DeployedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'deployed-site-'));
  const certificate = selfSigned();
  const place = join(folder, 'site');
  const server = createServer(certificate);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const login = await loginService({ certificate, accounts, pages: address });
  await writeSite(join(root, 'dist/addin'), place, environmentAt(address, login.authority, tenant));
  const worker = await deployedWorker(settingsFor(folder, login.authority, certificate));
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/api/') === true) void program(worker, request, response);
    else page(place, request, response);
  });
  return {
    address,
    login,
    async close() {
      worker.end();
      server.closeAllConnections();
      server.close();
      await login.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const environmentAt = (pages: string, authority: string, tenant: string): DeploymentEnvironment => ({
  name: 'tried-sign-in',
  addinId: '3f0c8e12-64a1-4f9d-b7c2-90ad51e6f733',
  displayName: '高企通',
  displayNameEnglish: 'Gaoqi',
  provider: '某区科技局',
  functionPrefix: 'GAOQID_',
  pages,
  api: pages,
  signIn: { kind: 'entra', authority, tenant, clientId: ourApi, scope: `api://${ourApi}/${ourScope}` },
  officeScript: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
});

function settingsFor(folder: string, authority: string, { cert }: Certificate) {
  const trusted = join(folder, 'trusted.pem');
  writeFileSync(trusted, cert);
  return {
    // The store of these tests is SQLite, whose library the deployed program does not bring along.
    NODE_PATH: join(root, 'node_modules'),
    NODE_EXTRA_CA_CERTS: trusted,
    STORE_FILE: join(folder, 'ledgers.db'),
    SIGN_IN: 'entra',
    IDENTITY_AUTHORITY: authority,
    IDENTITY_TENANTS: ourTenant,
    IDENTITY_AUDIENCE: ourApi,
    IDENTITY_SCOPE: ourScope,
  };
}

function page(place: string, { url = '/' }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url, 'https://pages.example');
  const file = join(place, normalize(decodeURIComponent(pathname)));
  const found = existsSync(file) && statSync(file).isFile();
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  });
  response.end(found ? readFileSync(file) : undefined);
}

/** What the platform does: finds the route, hands the request over, gives the answer back. */
async function program(worker: Worker, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '').slice('/api/'.length);
  const route = routes.find(
    (one) => one.method === request.method && patternOf(one.path).test(path.split('?')[0] ?? ''),
  );
  const body = await requestText(request);
  const {
    status,
    headers,
    body: answer,
  } = await (route === undefined
    ? Promise.resolve({ status: '404', headers: {}, body: '' })
    : worker.request(route, {
        path,
        headers: textHeaders(request),
        ...(body !== '' && { body: parsed(body) }),
      }));
  response.writeHead(Number(status ?? 500), headers).end(answer);
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

const parsed = (text: string): unknown => JSON.parse(text);

const textHeaders = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
