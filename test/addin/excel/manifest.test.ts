/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

const schemas = process.env['MANIFEST_SCHEMAS'];
// The schemas of a manifest are Microsoft's and are not ours to keep here; docs/operations.md names the setting.
const whereSchemasAre = schemas === undefined ? it.skip : it;

const root = join(__dirname, '../../..');

/** Somewhere in the cloud: two addresses, and Office.js of 21Vianet. */
const deployed = {
  name: 'deployed',
  addinId: '3f0c8e12-64a1-4f9d-b7c2-90ad51e6f733',
  displayName: '高企通“测试”&<版>',
  displayNameEnglish: "Gaoqi's",
  provider: '某区科技局',
  functionPrefix: 'GAOQI_',
  pages: 'https://pages.example',
  api: 'https://api.example',
  officeScript: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
const folder = mkdtempSync(join(tmpdir(), 'environment-'));
const deployedFile = join(folder, 'deployed.json');
writeFileSync(deployedFile, JSON.stringify(deployed));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const named = (name: string): string => join(root, 'infra/environments', `${name}.json`);
const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/functions/site.cjs'), ...words], { encoding: 'utf8' });

/** The manifest that the command writes for an environment. */
function written(file: string, name: string): string {
  const { status, stderr } = run('manifest', '--environment', file);
  if (status !== 0) throw new Error(stderr);
  return join(root, 'dist/manifest', name, 'manifest.xml');
}

const committed = join(root, 'manifest.xml');
const development = written(named('development'), 'development');
const environments = [
  ['manifest.xml', committed],
  ['the manifest of a development copy', development],
  ['the manifest of a deployment', written(deployedFile, 'deployed')],
] as const;

const idIn = (text: string): string => /<Id>(.*)<\/Id>/.exec(text)?.[1] ?? '';

describe('manifests of environments', () => {
  it('come from one template, of which manifest.xml is the local one', () => {
    expect(readFileSync(written(named('local'), 'local'), 'utf8')).toBe(readFileSync(committed, 'utf8'));
  });

  it('leave no field open and keep what a name is made of', () => {
    for (const [, file] of environments) expect(readFileSync(file, 'utf8')).not.toMatch(/\{\{|undefined/);
    const parsed = new DOMParser().parseFromString(
      readFileSync(written(deployedFile, 'deployed'), 'utf8'),
      'application/xml',
    );
    const [name] = parsed.getElementsByTagName('DisplayName');
    expect(name?.getAttribute('DefaultValue')).toBe(deployed.displayName);
  });

  it('tell the development copy from the real one: its id, its name and what its functions begin with', () => {
    const [mine, other] = [readFileSync(committed, 'utf8'), readFileSync(development, 'utf8')];
    expect(idIn(mine)).not.toBe(idIn(other));
    expect([mine.includes('=GAOQI_RDRATIO'), other.includes('=GAOQI_RDRATIO')]).toEqual([true, false]);
    expect(other).toContain('=GAOQID_RDRATIO');
    expect(other).toContain('高企通（开发）');
  });

  it('are refused with the field that is wrong', () => {
    const wrong: readonly (readonly [string, object])[] = [
      ['pages', { pages: 'http://pages.example' }],
      ['pages', { pages: 'https://pages.example/' }],
      ['api', { api: 'https://api.example/api' }],
      ['addinId', { addinId: 'gaoqi' }],
      ['name', { name: '../x' }],
      ['functionPrefix', { functionPrefix: 'WUJIN_' }],
      ['officeScript', { officeScript: 'office.js' }],
    ];
    for (const [field, change] of wrong) {
      const file = join(folder, 'wrong.json');
      writeFileSync(file, JSON.stringify({ ...deployed, ...change }));
      const { status, stderr } = run('manifest', '--environment', file);
      expect([status, stderr.split('：')[0]]).toEqual([2, field]);
    }
    expect(run('manifest', '--environment', join(folder, 'nowhere.json')).stderr).toContain('nowhere.json');
    expect(run('manifest').stderr).toContain('--environment');
  });
});

describe.each(environments)('%s', (_, file) => {
  const manifest = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'application/xml');

  const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];
  const only = (name: string): Element => {
    const [found, ...others] = all(name);
    if (found === undefined || others.length > 0) throw new Error(`${name} stands in the manifest once.`);
    return found;
  };
  const childNames = (element: Element): readonly string[] =>
    [...element.children].map(({ tagName }) => tagName);
  const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';
  const residOf = (element: Element | null): string => element?.getAttribute('resid') ?? '';

  const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all).filter((element) => element.id !== '');
  const asked = [...manifest.querySelectorAll('[resid]')].map(residOf);
  const addresses = [...manifest.querySelectorAll('[DefaultValue], [Value]')]
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((text): text is string => text?.startsWith('http') === true);

  /** Width and height stand behind the eight bytes of the signature and the eight of the first chunk's head. */
  const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  it('gives the worksheet functions no namespace, so that a clerk types GAOQI_RDRATIO', () => {
    expect(all('Namespace')).toEqual([]);
    expect(childNames(only('AllFormFactors').children[0] ?? only('AllFormFactors'))).toEqual([
      'Script',
      'Page',
      'Metadata',
    ]);
  });

  it('runs functions, commands and pane in one runtime that lives as long as the workbook', () => {
    const runtime = only('Runtime');
    expect(runtime.getAttribute('lifetime')).toBe('long');
    const others = [
      only('Page').querySelector('SourceLocation'),
      only('FunctionFile'),
      only('Action').querySelector('SourceLocation'),
    ].map(residOf);
    expect(others).toEqual([residOf(runtime), residOf(runtime), residOf(runtime)]);
    expect(all('TaskpaneId')).toEqual([]);
  });

  it('tells Excel of the runtime before the functions and the ribbon', () => {
    const [, host] = all('Host');
    expect(host === undefined ? [] : childNames(host)).toEqual([
      'Runtimes',
      'AllFormFactors',
      'DesktopFormFactor',
    ]);
  });

  it('asks only for what every Excel since LTSC 2021 has', () => {
    expect(all('Set').map((set) => [attribute('Name')(set), attribute('MinVersion')(set)])).toEqual([
      ['SharedRuntime', '1.1'],
    ]);
  });

  it('defines every resource that is asked for, and asks for every one defined', () => {
    const defined = resources.map(({ id }) => id);
    expect([...new Set(asked)].sort()).toEqual([...defined].sort());
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps titles within 125 characters and texts within 250', () => {
    const lengths = (group: string) =>
      [...only(group).querySelectorAll('[DefaultValue], [Value]')].map((element) =>
        Math.max(attribute('DefaultValue')(element).length, attribute('Value')(element).length),
      );
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
    expect(Math.min(...lengths('bt:ShortStrings'), ...lengths('bt:LongStrings'))).toBeGreaterThan(0);
  });

  it('loads everything by https from one origin, and every file is built', () => {
    const urls = addresses.map((address) => new URL(address));
    expect(new Set(urls.map(({ origin }) => origin)).size).toBe(1);
    expect(urls.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
    const missing = urls.filter(({ pathname }) => !existsSync(join(root, 'dist', pathname)));
    expect(missing.map(({ pathname }) => pathname)).toEqual([]);
  });

  it('names icons that are as large as it says', () => {
    const icons = all('bt:Image').filter(({ id }) => id === '');
    expect(icons.map(attribute('size'))).toEqual(['16', '32', '80', '16', '32', '80']);
    for (const image of icons) {
      const { pathname } = new URL(
        attribute('DefaultValue')(manifest.getElementById(residOf(image)) ?? image),
      );
      const size = Number(image.getAttribute('size'));
      expect(pngSize(readFileSync(join(root, 'dist', pathname)))).toEqual([size, size]);
    }
  });
  whereSchemasAre(
    `holds by Microsoft's schemas${schemas === undefined ? ' (skipped: MANIFEST_SCHEMAS names no folder of them)' : ''}`,
    () => {
      const schema = join(schemas ?? '', 'OfficeAppManifestV1_1.xsd');
      expect(() =>
        execFileSync('xmllint', ['--noout', '--schema', schema, file], { stdio: 'pipe' }),
      ).not.toThrow();
    },
  );
});
