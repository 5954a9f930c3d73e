import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import Module from 'node:module';
import { join } from 'node:path';

import { provideFunctionsCore } from './functions-core.ts';
import { httpServer } from './http-server.ts';
import { type Registry, registry } from './registry.ts';
import { routeTable } from './route-table.ts';

export interface LocalHost {
  readonly server: Server;
  readonly registry: Registry;
}

interface HostFile {
  readonly extensions?: { readonly http?: { readonly routePrefix?: string } };
}

interface PackageFile {
  readonly main: string;
}

/** Levels worth a line at the terminal. */
const told = ['warning', 'error', 'critical'];

/**
 * Loads the app that package.json names, as the Functions worker would, and serves what it registered. `alsoRegister` adds
 * functions that only this host has.
 */
export async function localHost(root: string, alsoRegister: () => void): Promise<LocalHost> {
  const log = (level: string, _category: string, message: string): void => {
    if (told.includes(level)) process.stderr.write(`${message}\n`);
  };
  const registrations = registry(log);
  provideFunctionsCore(registrations);
  const { main } = readJson(join(root, 'package.json')) as PackageFile;
  Module.createRequire(join(root, 'package.json'))(join(root, main));
  alsoRegister();
  await registrations.runHooks('appStart');
  await registrations.model()?.getCapabilities({});
  const { extensions } = readJson(join(root, 'host.json')) as HostFile;
  const prefix = extensions?.http?.routePrefix ?? 'api';
  const find = routeTable(prefix, registrations.functions());
  const site = { registry: registrations, find, pages: join(root, 'dist', 'addin') };
  const server = httpServer(site, (message) => {
    log('error', 'host', message);
  });
  return { server, registry: registrations };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
