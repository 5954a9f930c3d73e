import type { UnitTotals } from '../../shared/api/backend.ts';
import type { BoardPlace, SortColumn } from './board-place.ts';

const stateOrder: readonly UnitTotals['state'][] = [
  'submitted',
  'sent-back',
  'not-reported',
  'draft',
  'approved',
];

const valueIn: Readonly<Record<Exclude<SortColumn, 'order'>, (unit: UnitTotals) => number>> = {
  target: ({ target }) => target ?? -1,
  counted: ({ counted }) => counted,
  achievement: ({ achievement }) => achievement ?? -1,
  rank: ({ rank }) => rank ?? Infinity,
  state: ({ state }) => stateOrder.indexOf(state),
  problems: ({ errors, warnings }) => errors * 1_000_000 + warnings,
};

/** The district's own order, or by a column; units that are equal keep their order. */
export function sortedUnits(
  units: readonly UnitTotals[],
  { sort, descending, state }: Pick<BoardPlace, 'sort' | 'descending' | 'state'>,
): readonly UnitTotals[] {
  const shown = units.filter((unit) => state === undefined || unit.state === state);
  if (sort === 'order') return descending ? shown.toReversed() : shown;
  const valueOf = valueIn[sort];
  const sign = descending ? -1 : 1;
  return shown.toSorted((one, other) => {
    const [first, second] = [valueOf(one), valueOf(other)];
    return first === second ? 0 : sign * (first < second ? -1 : 1);
  });
}
