import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { bareRealm, builtMetadata } from '../../builders/bare-realm.ts';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const environment = {
  name: 'tried',
  addinId: '3f0c8e12-64a1-4f9d-b7c2-90ad51e6f733',
  displayName: '高企通（试）',
  displayNameEnglish: 'Gaoqi (trial)',
  provider: '某区科技局',
  functionPrefix: 'GAOQID_',
  pages: 'https://pages.example',
  api: 'https://api.example',
  signIn: {
    kind: 'entra',
    authority: 'https://login.example',
    tenant: '6f1f5a0e-1111-4222-8333-444455556666',
    clientId: '3b0e6d52-dddd-4eee-8fff-000011112222',
    scope: 'api://3b0e6d52-dddd-4eee-8fff-000011112222/access_as_user',
  },
  officeScript: 'https://office.example/lib/office.js',
};
const site = join(root, 'dist/site/tried');
const built = join(root, 'dist/addin');

beforeAll(() => {
  const file = join(folder, 'tried.json');
  writeFileSync(file, JSON.stringify(environment));
  const words = [join(root, 'dist/functions/site.cjs'), 'site', '--environment', file];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});

const filesOf = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();
const pageAt = (path: string): string => readFileSync(join(site, path), 'utf8');
const told = (page: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|http-equiv)="${name}" content="([^"]*)"`)
    .exec(page)?.[1]
    ?.replaceAll('&#39;', "'");

describe('the site of an environment', () => {
  it('holds every built file, and what the help of a function leads to beside them', () => {
    const files = filesOf(site);
    expect(files.filter((file) => file.startsWith('addin/')).map((file) => file.slice(6))).toEqual(
      filesOf(built),
    );
    for (const { helpUrl } of builtMetadata('functions.json', join(site, 'addin')))
      expect(files).toContain(new URL(helpUrl).pathname.slice(1));
    expect(files).toEqual(expect.arrayContaining(['index.html', 'policy/index.html', 'reference.css']));
  });

  it('tells every page what it may load and ask, before anything it loads', () => {
    const pages = filesOf(site).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(30);
    for (const path of pages) {
      const page = pageAt(path);
      expect([path, page]).toEqual([
        path,
        expect.stringMatching(
          /<head>\s*<meta charset="utf-8"[^>]*>\s*<meta http-equiv="content-security-policy"/,
        ),
      ]);
      expect(told(page, 'content-security-policy')).toContain("default-src 'none'");
      expect(told(page, 'content-security-policy')).toContain("connect-src 'self' https://api.example");
      expect(told(page, 'api')).toBe(environment.api);
    }
  });

  it('lets the pages with somebody signed in reach the login service, and no other page', () => {
    const surfaces = ['taskpane', 'workbench', 'board'].map((name) => `addin/${name}.html`);
    for (const path of filesOf(site).filter((file) => file.endsWith('.html'))) {
      const policy = told(pageAt(path), 'content-security-policy') ?? '';
      // The window that leads to the login service knows it, and asks it nothing.
      const window = [false, false, path === 'addin/sign-in-dialog.html'];
      const reached = surfaces.includes(path) ? [true, true, true] : window;
      expect([
        path,
        policy.includes("connect-src 'self' https://api.example https://login.example;"),
        policy.includes("frame-src 'self' https://login.example;"),
        pageAt(path).includes(environment.signIn.clientId),
      ]).toEqual([path, ...reached]);
    }
  });

  it('lets the pages inside Excel alone load Office.js, from the address of its cloud', () => {
    const inside = ['addin/sign-in-dialog.html', 'addin/taskpane.html'];
    const pages = filesOf(site).filter((file) => file.endsWith('.html'));
    const office = (path: string) => /<script defer[^>]* src="(https:[^"]*)"/.exec(pageAt(path))?.[1];
    expect(pages.filter((path) => office(path) !== undefined)).toEqual(inside);
    for (const path of pages) {
      const scripts = inside.includes(path)
        ? "script-src 'self' https://office.example;"
        : "script-src 'self';";
      expect([path, told(pageAt(path), 'content-security-policy')]).toEqual([
        path,
        expect.stringContaining(scripts),
      ]);
    }
    expect(inside.map(office)).toEqual([environment.officeScript, environment.officeScript]);
    const text = filesOf(site).filter((file) => /\.(html|css)$/.test(file));
    expect(text.filter((file) => pageAt(file).includes('localhost'))).toEqual([]);
  });

  it('names the functions of a development copy otherwise, alike in both files', () => {
    const addin = join(site, 'addin');
    const realm = bareRealm(undefined, addin);
    const ids = builtMetadata('functions.json', addin).map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('GAOQID_'))).toEqual([]);
    expect(ids.map((id) => id.replace('GAOQID_', 'GAOQI_'))).toEqual(
      builtMetadata('functions.json').map(({ id }) => id),
    );
    expect([...realm.ids].sort()).toEqual([...ids].sort());
    expect(builtMetadata('functions.en.json', addin).map(({ name }) => name)).toEqual(ids);
    expect(realm.call('GAOQID_RDRATIO', [[600]], [['1亿元']])).toBe(0.06);
  });
});
