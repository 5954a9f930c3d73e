import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { routes } from '../shared/api/catalogue.ts';
import { places } from '../shared/api/places.ts';
import { triggers } from '../shared/triggers/catalogue.ts';
import { indicators } from '../shared/indicators/catalogue.ts';

const root = join(__dirname, '..');
const filesOf = (folder: string): readonly string[] => readdirSync(join(root, folder));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('routes', () => {
  const declared = filesOf('shared/api').filter(
    (file) => file.endsWith('.ts') && textOf(`shared/api/${file}`).includes('= defineRoute({'),
  );

  it('are all in the catalogue, each in the file of its name', () => {
    expect(routes.map(({ id }) => `${id}.ts`).sort()).toEqual([...declared].sort());
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
  });

  it('have each a place, in the order of the document', () => {
    expect(routes.map(({ id }) => id)).toEqual(Object.keys(places));
  });

  it('are served by a file of the same name that main.ts loads, but for those of the local host', () => {
    const deployed = routes.filter(({ localOnly }) => !localOnly).map(({ id }) => `${id}.ts`);
    const served = filesOf('functions/http').filter((file) => deployed.includes(file));
    expect([...served].sort()).toEqual([...deployed].sort());
    const main = textOf('functions/main.ts');
    expect(deployed.filter((file) => !main.includes(`'./http/${file}'`))).toEqual([]);
    expect(main).not.toContain('local');
  });
});

describe('triggers', () => {
  const declared = filesOf('shared/triggers').filter((file) =>
    /= define(Timer|Feed)\(\{/.test(textOf(`shared/triggers/${file}`)),
  );

  it('are all in the catalogue, each in the file of its name', () => {
    expect(triggers.map(({ id }) => `${id}.ts`).sort()).toEqual([...declared].sort());
  });

  it('are served by a file of the same name that main.ts loads', () => {
    const main = textOf('functions/main.ts');
    for (const { id, kind } of triggers)
      expect(main).toContain(`'./${kind === 'timer' ? 'timers' : 'feeds'}/${id}.ts'`);
  });
});

describe('indicators', () => {
  it('are all in the catalogue under ids of their own', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    for (const { id } of indicators) expect(filesOf('shared/indicators')).toContain(`${id}.ts`);
  });
});
