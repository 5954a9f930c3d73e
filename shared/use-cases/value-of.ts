import { valueMessages } from '../text/messages/service.ts';
import type { ValueFormula } from './answer-values.ts';
import type { FigureLine } from './period-figures.ts';
import { type Value, notAvailable, single } from './value.ts';

/** The answer about one unit, or the district, from its line of figures. */
export function valueOf(
  formula: Exclude<ValueFormula, 'GAOQI_TOTALS' | 'GAOQI_SCORECARD'>,
  line: FigureLine,
  period: string,
): Value {
  const { name, target, counted, achievement, rank, stateText } = line;
  switch (formula) {
    case 'GAOQI_TARGET':
      return target === null ? notAvailable(valueMessages.noTarget(name, period)) : single(target);
    case 'GAOQI_ACTUAL':
      return counted === null ? notAvailable(valueMessages.noReturn(name, period)) : single(counted);
    case 'GAOQI_PROGRESS':
      if (target === null) return notAvailable(valueMessages.noTarget(name, period));
      if (counted === null) return notAvailable(valueMessages.noReturn(name, period));
      return achievement === null
        ? { kind: 'error', error: 'division-by-zero', message: valueMessages.zeroTarget(name) }
        : single(achievement);
    case 'GAOQI_RANK':
      if (target === null) return notAvailable(valueMessages.noTarget(name, period));
      return rank === null ? notAvailable(valueMessages.noRank(name)) : single(rank);
    case 'GAOQI_SUBMITTED':
      return stateText === null ? notAvailable(valueMessages.noStateOfDistrict) : single(stateText);
  }
}
