import { describe, expect, it } from '@jest/globals';

import { allFormulas, localFormulas, remoteFormulas } from '../../../shared/formulas/catalogue.ts';
import { formulaHelp } from '../../../shared/formulas/formula-help.ts';
import { isCellError } from '../../../shared/formulas/cell-error.ts';
import type { Example } from '../../../shared/formulas/help.ts';

const examplesOf = (id: string): readonly Example[] => formulaHelp[id]?.examples ?? [];

const local = localFormulas.flatMap(({ id, evaluate }) =>
  examplesOf(id).map((example) => ({
    id,
    name: example.name,
    answer: () => evaluate(example.given),
    example,
  })),
);
const remote = remoteFormulas.flatMap(({ id, request }) =>
  examplesOf(id).map((example) => ({
    id,
    name: example.name,
    answer: () => request(example.given),
    example,
  })),
);

describe('the examples of the worksheet functions', () => {
  it.each(allFormulas.map(({ id }) => id))('%s has help and at least three examples', (id) => {
    expect(examplesOf(id).length).toBeGreaterThan(2);
  });

  it.each([...local, ...remote])('$id: $name', ({ id, answer, example }) => {
    const found = answer();
    if ('gives' in example) expect(found).toEqual(example.gives);
    if ('asks' in example) expect(found).toEqual({ formula: id, ...example.asks });
    if (!('fails' in example)) return;
    expect(isCellError(found) && found.code).toBe(example.fails);
    expect(isCellError(found) && found.message).toContain(example.says ?? '');
  });
});
