import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';

import { localFormulas } from '../../../shared/formulas/catalogue.ts';
import { formulaHelp } from '../../../shared/formulas/formula-help.ts';
import { reviews } from '../../../shared/policy/reviews.ts';
import { bareRealm, builtMetadata } from '../../builders/bare-realm.ts';

const bundle = readFileSync(join(__dirname, '../../../dist/addin/functions.js'));
const realm = bareRealm();
const codes = { unreadable: '#VALUE!', 'not-available': '#N/A', 'division-by-zero': '#DIV/0!' };

const cases = localFormulas.flatMap(({ id }) =>
  (formulaHelp[id]?.examples ?? []).map((example) => ({ id, name: example.name, example })),
);

describe('the bundle that Excel loads', () => {
  it('associates every id of functions.json and no other', () => {
    expect([...realm.ids].sort()).toEqual(
      builtMetadata('functions.json')
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('stays under 35 kB', () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(35_000);
  });

  it('carries no help text, no review day and no example', () => {
    const read = Object.values(formulaHelp).flatMap(({ summary, parameters }) => [
      summary.zh,
      ...[summary, ...Object.values(parameters)].map(({ en }) => en),
    ]);
    const reviewed = reviews.map(({ review }) => review.on);
    const text = bundle.toString('utf8');
    expect([...read, ...reviewed].filter((words) => text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/\bexamples\b|\bexpect\b|ZodError/);
  });

  it.each(cases)('answers in a bare realm - $id: $name', ({ id, example }) => {
    const invocation = { functionName: id, address: 'Sheet1!A1' };
    const parameters = builtMetadata('functions.json').find((built) => built.id === id)?.parameters ?? [];
    const args = parameters.map((_, place) => example.given[place] ?? null);
    const found = realm.call(id, ...args, invocation);
    if ('gives' in example) expect(found).toEqual(example.gives);
    if ('fails' in example)
      expect(found).toEqual({
        code: codes[example.fails],
        message: expect.stringContaining(example.says ?? '') as unknown,
      });
  });

  it.each(cases)('ignores the invocation in place of an omitted argument - $id: $name', ({ id, example }) => {
    const args = [...example.given];
    while (args.at(-1) === null) args.pop();
    const plain = realm.call(id, ...args);
    expect(realm.call(id, ...args, { functionName: id })).toEqual(plain);
  });
});
