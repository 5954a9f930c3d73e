import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { PageReading } from './ledger-page.ts';
import { type LocalServer, localServer, type ServedFile } from './local-server.ts';

/** The year where neither a file nor its titles tell one. */
export const usualYear = 2021;

const page =
  '<!doctype html><meta charset="utf-8"><title>ledger</title><script src="/ledger-page.js"></script>';

const scriptsOf = (folder: string): readonly (readonly [string, ServedFile])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map(
      (name) => [`/${name}`, { type: 'text/javascript', body: readFileSync(join(folder, name)) }] as const,
    );

/** A page with nothing but the desk of a ledger, and the files it may read. */
export const ledgerPageServer = (
  root: string,
  ledgers: ReadonlyMap<string, Uint8Array>,
): Promise<LocalServer> =>
  localServer(
    new Map<string, ServedFile>([
      ['/', { type: 'text/html', body: page }],
      ...scriptsOf(join(root, 'dist/end-to-end')),
      ...[...ledgers].map(
        ([name, body]) => [`/${name}`, { type: 'application/octet-stream', body }] as const,
      ),
    ]),
  );

export const readOnPage = (tab: Page, file: string): Promise<PageReading> =>
  tab.evaluate(({ address, file }) => globalThis.readOnPage(address, file), {
    address: `/${encodeURIComponent(file)}`,
    file: { name: file, usualYear },
  });
