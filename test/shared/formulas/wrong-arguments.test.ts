import { describe, expect, it } from '@jest/globals';

import { localFormulas, remoteFormulas } from '../../../shared/formulas/catalogue.ts';
import { isCellError } from '../../../shared/formulas/cell-error.ts';
import type { Formula } from '../../../shared/formulas/define-formula.ts';

/** Everything that ever arrived in a cell, and some things that never should. */
const wrong: readonly unknown[] = [
  ...[
    true,
    false,
    null,
    undefined,
    '',
    ' ',
    'x',
    '约300',
    '2021-03-05',
    '=1+1',
    '+cmd',
    '@SUM(A1)',
    '#N/A',
    '#VALUE!',
  ],
  ...[
    -1,
    -0,
    0,
    1e308,
    -1e308,
    1.7976931348623157e308,
    5e-324,
    NaN,
    Infinity,
    -Infinity,
    1e21,
    0.1,
    2 ** 53 + 2,
  ],
  ...[
    '9'.repeat(32_767),
    'x'.repeat(32_767),
    ' '.repeat(32_767),
    `1${' '.repeat(32_765)}1`,
    '('.repeat(32_767),
  ],
  ...[
    `+${' '.repeat(32_700)}1`,
    '1,'.repeat(16_000),
    `0.${'1'.repeat(32_000)}`,
    '-'.repeat(32_767),
    '年'.repeat(9_999),
  ],
  ...[
    [],
    [[]],
    [[], []],
    [[null]],
    [['', '']],
    [[1, 2], [3]],
    [[1], [2, 3]],
    [[[1]]],
    [1, 2, 3],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ...[
    {},
    { code: '#N/A' },
    { functionName: 'X' },
    new Date(0),
    () => 1,
    Symbol('s'),
    10n,
    { basicValue: 1 },
    Object.create(null) as unknown,
  ],
  ...[
    [[Symbol('s')]],
    [[{}]],
    [[true]],
    [[NaN]],
    [['x'.repeat(32_767)]],
    '\u0000',
    '\ud800',
    '😀',
    '１２',
    '①',
    '5²',
  ],
];

const longest = 8;
const hanging = 30_000;

/** The wrong value in each place in turn, the other places plausible. */
const callsOf = ({ parameters }: Formula): readonly (readonly unknown[])[] => {
  const places = Object.values(parameters).map(({ shape }) => (shape === 'range' ? [[1], [2]] : 1));
  return wrong.flatMap((cell) => [
    ...places.map((_, place) => places.map((plausible, index) => (index === place ? cell : plausible))),
    places.map(() => cell),
    new Array<unknown>(longest).fill(cell),
  ]);
};

const isFinished = (answer: unknown): boolean =>
  typeof answer === 'string' ||
  (typeof answer === 'number' && Number.isFinite(answer) && !Object.is(answer, -0)) ||
  (Array.isArray(answer) && answer.every((row: unknown) => Array.isArray(row) && row.every(isFinished)));

describe('wrong arguments', () => {
  it.each(localFormulas)('$id answers everything with a value or an error with a sentence', (formula) => {
    for (const given of callsOf(formula)) {
      const begun = performance.now();
      const answer = formula.evaluate(given);
      expect(performance.now() - begun).toBeLessThan(hanging);
      if (isCellError(answer)) expect(answer.message.length).toBeGreaterThan(2);
      else expect(isFinished(answer)).toBe(true);
    }
  });

  it.each(remoteFormulas)('$id asks for something readable or tells what is wrong', (formula) => {
    for (const given of callsOf(formula)) {
      const asked = formula.request(given);
      if (isCellError(asked)) expect(asked.message.length).toBeGreaterThan(2);
      else expect(asked.formula).toBe(formula.id);
    }
  });

  it.each(localFormulas)('$id takes whole columns in its stride', ({ parameters, evaluate }) => {
    const column = new Array<readonly number[]>(1_048_576).fill([0]);
    const blank = new Array<readonly null[]>(1_048_576).fill([null]);
    for (const cells of [column, blank]) {
      const begun = performance.now();
      evaluate(Object.values(parameters).map(() => cells));
      expect(performance.now() - begun).toBeLessThan(hanging);
    }
  });
});
