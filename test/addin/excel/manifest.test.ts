/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

const root = join(__dirname, '../../..');
const file = join(root, 'manifest.xml');
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

describe('the manifest', () => {
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
});

const schemas = process.env['MANIFEST_SCHEMAS'];
const whereSchemasAre = schemas === undefined ? it.skip : it;

whereSchemasAre(
  `the manifest holds by Microsoft's schemas${schemas === undefined ? ' (skipped: MANIFEST_SCHEMAS names no folder of them)' : ''}`,
  () => {
    const schema = join(schemas ?? '', 'OfficeAppManifestV1_1.xsd');
    expect(() =>
      execFileSync('xmllint', ['--noout', '--schema', schema, file], { stdio: 'pipe' }),
    ).not.toThrow();
  },
);
