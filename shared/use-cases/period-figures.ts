import type { Period } from '../domain/period.ts';
import { type TargetWord, standOf } from '../domain/target.ts';
import type { User } from '../domain/user.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import { wujinTargetTable } from '../domain/wujin-targets.ts';
import { valueMessages } from '../text/messages/service.ts';
import { periodName } from '../text/period-name.ts';
import type { Basis } from './count-district.ts';
import { type Totals, type TownTotals, showTotals } from './show-totals.ts';
import type { Surroundings } from './surroundings.ts';
import type { Value } from './value.ts';

/** Everything cells may ask about one period on one basis, ready to be looked up. */
export interface PeriodFigures {
  readonly periodName: string;
  readonly units: ReadonlyMap<string, FigureLine>;
  readonly district: FigureLine;
  readonly table: Value;
  readonly scorecard: Value;
}

/** A unit's figures; null is unknown, which is not zero. */
export interface FigureLine {
  readonly name: string;
  readonly target: number | null;
  readonly counted: number | null;
  readonly achievement: number | null;
  readonly rank: number | null;
  readonly stateText: string | null;
}

export async function figuresOf(
  surroundings: Surroundings,
  user: User,
  { period, basis }: { readonly period: Period; readonly basis: Basis },
): Promise<PeriodFigures> {
  const totals = await showTotals(surroundings, user, { period, basis, indicator: undefined });
  if (!totals.ok) throw new Error(`Figures were permitted and then refused: ${totals.reason.kind}`);
  const { units } = totals.value;
  const lines = units.map((unit): [string, FigureLine] => [unit.unitId, lineOf(unit)]);
  const district = districtLine(totals.value);
  return {
    periodName: periodName(period),
    units: new Map(lines),
    district,
    table: table([...lines.map(([, line]) => line), { ...district, name: valueMessages.totalsLast }]),
    scorecard: scorecard(totals.value, district, wujinTargetTable(period.year)?.word),
  };
}

/** A unit without a return that counts has no figure: nobody said that it has none. */
const lineOf = ({
  unitName,
  target,
  counted,
  achievement,
  rank,
  quarter,
  stateText,
}: TownTotals): FigureLine =>
  quarter === null
    ? { name: unitName, target, counted: null, achievement: null, rank: null, stateText }
    : { name: unitName, target, counted, achievement, rank, stateText };

function districtLine({ district, units }: Totals): FigureLine {
  const known = units.some(({ quarter }) => quarter !== null);
  return {
    name: wujinDistrict.name,
    target: district.target,
    counted: known ? district.distinct : null,
    achievement: known ? district.achievement : null,
    rank: null,
    stateText: null,
  };
}

const table = (lines: readonly FigureLine[]): Value => ({
  kind: 'rows',
  rows: [
    valueMessages.totalsHeader,
    ...lines.map(({ name, target, counted, achievement, rank }) => [
      name,
      target ?? '',
      counted ?? '',
      achievement ?? '',
      rank ?? '',
    ]),
  ],
});

function scorecard({ indicator, timeProgress }: Totals, line: FigureLine, word?: TargetWord): Value {
  const { target, counted, achievement } = line;
  return {
    kind: 'rows',
    rows: [
      valueMessages.scorecardHeader,
      [
        indicator.name,
        indicator.unit,
        target ?? '',
        counted ?? '',
        achievement ?? '',
        timeProgress,
        judged(line, timeProgress, word),
      ],
    ],
  };
}

function judged(
  { target, counted, achievement }: FigureLine,
  timeProgress: number,
  word?: TargetWord,
): string {
  if (target === null || counted === null || achievement === null) return '';
  switch (standOf(counted, target, word)) {
    case 'met':
      return valueMessages.met;
    case 'not-exceeded':
      return valueMessages.notExceeded;
    case 'open':
      return achievement >= timeProgress ? valueMessages.onTime : valueMessages.behind;
  }
}
