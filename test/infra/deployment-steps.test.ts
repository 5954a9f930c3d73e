import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { routes } from '../../shared/api/catalogue.ts';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Loads a program as the worker does, far from this repository, and prints the functions it registers. */
const loader = `
const Module = require('node:module');
const names = [];
const core = { version: '4', hostVersion: '4', registerHook: () => new core.Disposable(), log: () => {},
  registerFunction: ({ name }) => { names.push(name); return new core.Disposable(); },
  setProgrammingModel: () => {}, getProgrammingModel: () => {}, Disposable: class { dispose() {} } };
const load = Module._load;
Module._load = (id, ...rest) => (id === '@azure/functions-core' ? core : load(id, ...rest));
require(require('node:path').resolve(require('./package.json').main));
process.stdout.write(JSON.stringify(names));
`;

describe('the package of the functions', () => {
  const place = join(folder, 'package');
  const made = spawnSync(process.execPath, [join(root, 'infra/package-functions.mjs'), place]);

  it('holds the program, the host settings and a name, and no packages', () => {
    expect(made.status).toBe(0);
    const names = readdirSync(place);
    expect(names).toEqual(
      expect.arrayContaining(['host.json', 'main.cjs', 'package.json', 'read-process.cjs']),
    );
    expect(names.filter((name) => !/^(host\.json|package\.json|[\w-]+\.cjs)$/.test(name))).toEqual([]);
    expect(names).not.toContain('start.cjs');
  });

  it('is loaded where nothing is installed, and registers every route that is deployed', () => {
    writeFileSync(join(place, 'load.cjs'), loader);
    const { stdout, stderr } = spawnSync(process.execPath, ['load.cjs'], { cwd: place, encoding: 'utf8' });
    expect(stderr).toBe('');
    const deployed = routes.filter(({ localOnly }) => !localOnly).map(({ id }) => id);
    expect(JSON.parse(stdout)).toEqual(expect.arrayContaining(deployed));
  });
});

const posix = process.platform === 'win32' ? describe.skip : describe;

posix('publishing the pages', () => {
  /** Stands in for az: writes down what it is asked, and fails as often as the file says. */
  const log = join(folder, 'az.log');
  const failures = join(folder, 'failures');
  const az = join(folder, 'az');
  writeFileSync(
    az,
    `#!/bin/sh\necho "$*" >> ${log}\nleft=$(cat ${failures})\n[ "$left" = 0 ] && exit 0\necho $((left - 1)) > ${failures}\nexit 1\n`,
  );
  chmodSync(az, 0o755);

  const told = {
    AZURE_ENV_NAME: 'tried-azd',
    ADDIN_ID: '3f0c8e12-64a1-4f9d-b7c2-90ad51e6f733',
    PAGES_ORIGIN: 'https://pages.example',
    API_ORIGIN: 'https://api.example',
    PAGES_ACCOUNT: 'stweb1',
    IDENTITY_AUTHORITY: 'https://login.partner.microsoftonline.cn',
    IDENTITY_TENANTS: '6f1f5a0e-1111-4222-8333-444455556666',
    IDENTITY_AUDIENCE: '3b0e6d52-dddd-4eee-8fff-000011112222',
  };
  function published(environment: Readonly<Record<string, string>>, failing = 0) {
    writeFileSync(failures, String(failing));
    writeFileSync(log, '');
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...environment };
    const words = [join(root, 'infra/publish-pages.mjs')];
    const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
    return { status, stderr, asked: readFileSync(log, 'utf8').trim().split('\n') };
  }

  it('switches the site on and uploads it, signed in as a person and without a key', () => {
    const { status, asked } = published(told);
    expect([status, asked.length]).toEqual([0, 2]);
    for (const line of asked) expect(line).toMatch(/--account-name stweb1 .*--auth-mode login/);
    expect(asked.join()).not.toMatch(/key|sas|connection/);
    expect(asked[0]).toContain('--static-website true');
    expect(asked[1]).toContain('upload-batch');
    expect(asked[1]).toContain('--destination $web');
    const [, source = ''] = /--source (\S+)/.exec(asked[1] ?? '') ?? [];
    expect(existsSync(join(source, 'addin/taskpane.html'))).toBe(true);
    const board = readFileSync(join(source, 'addin/board.html'), 'utf8');
    expect(board).toContain(`connect-src &#39;self&#39; https://api.example ${told.IDENTITY_AUTHORITY};`);
    expect(board).toContain(`api://${told.IDENTITY_AUDIENCE}/access_as_user`);
    expect(board).toContain(`&quot;tenant&quot;:&quot;${told.IDENTITY_TENANTS}&quot;`);
    const manifest = readFileSync(join(root, 'dist/manifest/tried-azd/manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${told.ADDIN_ID}</Id>`);
    expect(manifest).toContain('https://pages.example/addin/taskpane.html');
  }, 180_000);

  it('gives up with a sentence when it may not, or does not know where to', () => {
    const refused = published({ ...told, ROLE_PATIENCE: '0' }, 9);
    expect([refused.status, refused.stderr.includes('az login')]).toEqual([1, true]);
    const unknown = published({ ...told, PAGES_ACCOUNT: '' });
    expect([unknown.status, unknown.stderr.includes('PAGES_ACCOUNT')]).toEqual([1, true]);
  }, 180_000);
});
