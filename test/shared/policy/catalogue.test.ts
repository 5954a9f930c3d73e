import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { calculations, programs, rules } from '../../../shared/policy/catalogue.ts';
import { instruments } from '../../../shared/policy/instruments.ts';
import { facts } from '../../../shared/policy/facts.ts';
import { reviews } from '../../../shared/policy/reviews.ts';
import { day } from './days.ts';

const folder = join(__dirname, '../../../shared/policy');

/** The files of the subfolders: one folder a subject. */
const filesIn = (place: string): readonly string[] =>
  readdirSync(place)
    .filter((name) => statSync(join(place, name)).isDirectory())
    .flatMap((name) => readdirSync(join(place, name)).map((file) => `${name}/${file}`));

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

const declared = filesIn(folder).filter((file) => textOf(file).includes('export const review:'));

const ids = reviews.map(({ of }) => of.id);

describe('the catalogue of rules', () => {
  it('holds exactly the declarations of the folders, each under its own file name', () => {
    const files = declared.map((file) => file.replace('/', '.').replace(/\.ts$/, ''));
    expect([...ids].sort()).toEqual([...files].sort());
  });

  it('gives every declaration an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(programs.map(({ id }) => id)).size).toBe(programs.length);
  });

  it('reaches every rule through a program or the ladder', () => {
    const reachable = new Set(rules.map(({ id }) => id));
    const lost = reviews.filter(({ of }) => of.kind === 'rule' && !reachable.has(of.id));
    expect(lost.map(({ of }) => of.id)).toEqual([]);
  });

  it('asks every rule met, not met or judged, and a day before it was in force', () => {
    const thin = reviews.filter(({ review }) => {
      const answers = new Set(review.examples.map((example) => JSON.stringify(example.expect)));
      return answers.size < 2 || !answers.has('"not-in-force"');
    });
    expect(thin.map(({ of }) => of.id)).toEqual([]);
  });

  it('was compared with its documents on days that exist', () => {
    expect(() => reviews.map(({ review }) => day(review.on))).not.toThrow();
  });
});

describe('the catalogue of calculations', () => {
  it('holds exactly the calculations of the folders, each under its own file name', () => {
    const files = filesIn(folder).filter((file) => textOf(file).includes('= defineCalculation('));
    const expected = files.map((file) => file.replace('/', '.').replace(/\.ts$/, ''));
    expect(calculations.map(({ id }) => id).sort()).toEqual([...expected].sort());
  });
});

describe('the instruments', () => {
  it('are each cited somewhere', () => {
    const cited = filesIn(folder).map(textOf).join('\n');
    const idle = Object.keys(instruments).filter((id) => !cited.includes(`cite('${id}'`));
    expect(idle).toEqual([]);
  });

  it('carry days that exist', () => {
    const days = Object.values(instruments).flatMap(({ from, until }) => (until ? [from, until] : [from]));
    expect(() => days.map(day)).not.toThrow();
  });
});

describe('the dictionary of facts', () => {
  it('gives no two facts one label', () => {
    const labels = Object.values(facts).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
