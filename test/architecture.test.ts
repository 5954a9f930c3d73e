import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';

import { describe, expect, it } from '@jest/globals';

/** Which folder may import what, beside itself, its own subfolders and shared/result.ts; packages by their names. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'shared/domain': [],
  'shared/text': ['shared/domain'],
  'shared/policy': ['shared/domain', 'shared/text'],
  'shared/indicators': ['shared/domain'],
  'shared/formulas': [
    'shared/domain',
    'shared/text',
    'shared/policy',
    'shared/indicators',
    'shared/ledgers',
    'shared/ports',
  ],
  'shared/tables': ['shared/domain', 'shared/text'],
  'shared/files': ['fflate', 'hucre'],
  'shared/ledgers': [
    'shared/domain',
    'shared/text',
    'shared/tables',
    'shared/files/sheet.ts',
    'shared/files/address.ts',
  ],
  'shared/consolidation': [
    'shared/domain',
    'shared/text',
    'shared/indicators',
    'shared/tables',
    'shared/ledgers',
  ],
  'shared/documents': [
    'shared/domain',
    'shared/text',
    'shared/policy',
    'shared/indicators',
    'shared/consolidation',
    'docx',
    'fflate',
  ],
  'shared/ports': [
    'shared/domain',
    'shared/tables',
    'shared/files/sheet.ts',
    'shared/ledgers',
    'shared/consolidation',
    'shared/indicators',
    'shared/policy/outcome.ts',
    'shared/documents/diagnosis.ts',
  ],
  'shared/use-cases': [
    'shared/domain',
    'shared/text',
    'shared/policy',
    'shared/formulas',
    'shared/indicators',
    'shared/tables',
    'shared/files',
    'shared/ledgers',
    'shared/consolidation',
    'shared/documents/diagnosis.ts',
    'shared/ports',
  ],
  'shared/api': [
    'shared/domain',
    'shared/text',
    'shared/files/file-limits.ts',
    'shared/ledgers',
    'shared/consolidation',
    'shared/indicators',
    'shared/ports',
    'shared/use-cases',
    'zod',
  ],
  'shared/triggers': [],
  'functions/store': ['shared', 'node:', 'infra/cosmos.containers.json', 'libsql', '@azure/cosmos'],
  'functions/identity': ['shared', 'node:', 'jose'],
  'functions/build': [],
  'functions/http': ['shared', 'functions/serve.ts', 'functions/composition.ts', '@azure/functions'],
  'functions/timers': [
    'shared',
    'functions/composition.ts',
    'functions/serving/run-logged.ts',
    '@azure/functions',
  ],
  'functions/feeds': [
    'shared',
    'functions/composition.ts',
    'functions/serving/run-logged.ts',
    'functions/store/cosmos-feed.ts',
    '@azure/functions',
  ],
  'functions/serving': ['shared', 'functions/identity', '@azure/functions', 'node:', 'zod'],
  'functions/deployment': ['shared', 'node:', 'zod'],
  'functions/local': [
    'shared',
    'functions/composition.ts',
    'functions/deployment',
    'functions/http/register-route.ts',
    'functions/http/served-route.ts',
    'functions/identity',
    'functions/reading',
    'functions/serving',
    'functions/store',
    'node:',
  ],
  'functions/reading': ['shared', 'node:'],
  'functions/transfer': ['shared', 'node:', 'zod'],
  'functions/commands': [
    'shared',
    'functions/reading',
    'functions/deployment',
    'functions/transfer',
    'functions/local/instance-lock.ts',
    'functions/open-store.ts',
    'functions/setting-reader.ts',
    'functions/storage-settings.ts',
    'functions/system-clock.ts',
    'node:',
    'zod',
  ],
  'addin/build': [],
  'addin/reference': [
    'shared/api',
    'shared/formulas',
    'shared/policy',
    'shared/text',
    'addin/gateway/api-address.ts',
  ],
  'addin/gateway': ['shared'],
  'addin/sign-in': ['shared', 'addin/gateway', '@azure/msal-browser'],
  'addin/reading': ['shared'],
  'addin/workbook': [
    'shared/ports',
    'shared/domain',
    'shared/tables',
    'shared/files',
    'shared/ledgers',
    'shared/text',
  ],
  'addin/taskpane': ['shared', 'react', '@fluentui/react-components'],
  'addin/board': [
    'shared',
    'addin/taskpane',
    'addin/gateway',
    'addin/sign-in',
    'react',
    '@fluentui/react-components',
  ],
  'addin/workbench': [
    'shared',
    'addin/taskpane',
    'addin/gateway',
    'addin/sign-in',
    'addin/reading',
    'addin/formulas',
    'react',
    '@fluentui/react-components',
    '@univerjs/',
  ],
  'addin/excel': [
    'shared',
    'addin/taskpane',
    'addin/gateway',
    'addin/sign-in',
    'addin/reading',
    'addin/formulas',
    'addin/workbook',
    'react',
    '@fluentui/react-components',
  ],
  'addin/assets': [],
  'addin/formulas': ['shared/formulas', 'shared/domain', 'shared/text', 'shared/ports', 'addin/gateway'],
};

const root = join(__dirname, '..');
const importLine =
  /(?:^|\n)(?:import|export)[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;

function filesUnder(folder: string): readonly string[] {
  const place = join(root, folder);
  return readdirSync(place)
    .map((name) => `${folder}/${name}`)
    .flatMap((file) => (statSync(join(root, file)).isDirectory() ? filesUnder(file) : [file]))
    .filter((file) => /\.tsx?$/.test(file));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importLine)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((target) => (target.startsWith('.') ? insideTree(file, target) : target));
}

const insideTree = (file: string, target: string): string =>
  relative(root, normalize(join(root, file, '..', target)))
    .split(sep)
    .join('/');

const exists = (folder: string): boolean =>
  readdirSync(join(root, folder, '..')).includes(folder.split('/').at(-1) ?? '');
const codeFolders = ['shared', 'functions', 'addin'].filter(exists);

const foldersOf = (top: string): readonly string[] =>
  readdirSync(join(root, top))
    .map((name) => `${top}/${name}`)
    .filter((place) => statSync(join(root, place)).isDirectory());

describe('the direction of imports', () => {
  const folders = codeFolders.flatMap(foldersOf);

  it.each(folders)('%s has its row in the table', (folder) => {
    expect(Object.keys(mayImport)).toContain(folder);
  });

  it.each(folders)('%s imports only what it may', (folder) => {
    const allowed = [folder, 'shared/result.ts', ...(mayImport[folder] ?? [])];
    const strangers = filesUnder(folder).flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed.some((prefix) => target.startsWith(prefix)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(strangers).toEqual([]);
  });
});

describe('names', () => {
  const files = codeFolders.flatMap(filesUnder);

  it('are kebab-case, without index, utils or helpers', () => {
    const odd = files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.tsx?$/.test(file));
    const vague = files.filter((file) => /\/(index|utils?|helpers?|common|misc)\.tsx?$/.test(file));
    expect([...odd, ...vague]).toEqual([]);
  });

  it('are imported with their ending, so that every import names a file', () => {
    const loose = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(shared|functions|addin)\//.test(target) && !/\.(tsx?|json|css)$/.test(target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(loose).toEqual([]);
  });
});

describe('sizes', () => {
  it('prints the files over the budget of 150 lines without failing for them', () => {
    const long = codeFolders
      .flatMap(filesUnder)
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 150);
    if (long.length > 0)
      process.stdout.write(`${long.map(({ file, lines }) => `${lines} ${file}`).join('\n')}\n`);
    expect(long.every(({ lines }) => lines > 0)).toBe(true);
  });
});
