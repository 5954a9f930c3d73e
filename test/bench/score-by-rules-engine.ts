import { Engine, type RuleProperties } from 'json-rules-engine';

import type { ScoreRow } from '../builders/score-rows.ts';

const part = (fact: string, bounds: readonly number[], highest: number): readonly RuleProperties[] =>
  bounds.map((bound, place) => ({
    conditions: {
      all: [
        { fact, operator: 'greaterThanInclusive', value: bound },
        ...(place === 0 ? [] : [{ fact, operator: 'lessThan', value: bounds[place - 1] }]),
      ],
    },
    event: { type: fact, params: { points: highest - (place * highest) / bounds.length } },
  }));

const rules: readonly RuleProperties[] = [
  ...part('staff', [0.3, 0.25, 0.2, 0.15, 0.1], 20),
  ...part('sales', [0.06, 0.05, 0.04, 0.03, 0.02], 50),
  ...part('costs', [0.3, 0.25, 0.2, 0.15, 0.1], 50),
  ...part('rights', [5, 4, 3, 2, 1], 30),
];

/** The scores as rules in the engine's own format, one run a row. */
export function scoreRules(): (rows: readonly ScoreRow[]) => Promise<readonly number[]> {
  const engine = new Engine([...rules]);
  return async (rows) => {
    const scores: number[] = [];
    for (const { scienceStaff, totalStaff, rd, sales, costs, classI, classII } of rows) {
      const { events } = await engine.run({
        staff: scienceStaff / totalStaff,
        sales: rd / sales,
        costs: rd / costs,
        rights: classI >= 1 ? 5 : Math.min(classII, 4),
      });
      const points = (type: string): number =>
        Number(events.find((event) => event.type === type)?.params?.['points'] ?? 0);
      scores.push(points('staff') + Math.max(points('sales'), points('costs')) + points('rights'));
    }
    return scores;
  };
}
