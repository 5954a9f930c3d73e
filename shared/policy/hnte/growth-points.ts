import type { Decimal } from '../../domain/decimal.ts';
import { type Ratio, percent } from '../../domain/ratio.ts';
import { messages } from '../../text/messages/evaluation.ts';
import { dated } from '../dated.ts';
import type { Points } from '../define-score.ts';
import type { Share } from '../figure.ts';
import { type Bands, bandFor } from '../tiers.ts';
import { growthOf } from './growth.ts';

const none: Points = { label: 'F', low: 0, high: 0 };

/** Net assets and sales are two items with one table; the body of the guidelines says ≥ 5 %, its annex 4 prints ＞ 5 %. */
export const growthTable = dated({
  '2016-01-01': {
    bands: [
      { atLeast: percent(35), gives: { label: 'A', low: 9, high: 10 } },
      { atLeast: percent(25), gives: { label: 'B', low: 7, high: 8 } },
      { atLeast: percent(15), gives: { label: 'C', low: 5, high: 6 } },
      { atLeast: percent(5), gives: { label: 'D', low: 3, high: 4 } },
      { moreThan: percent(0), gives: { label: 'E', low: 1, high: 2 } },
    ],
    otherwise: none,
  },
});

/** Points inside a band are the finance expert's. */
export function growthPoints(years: readonly Decimal[], table: Bands<Ratio, Points>): Points {
  const growth = growthOf(years);
  switch (growth.kind) {
    case 'second-zero':
    case 'no-divisor':
    case 'too-short':
      return none;
    case 'rate':
      return pointsOfRate(growth.rate, growth.onNegativeBase, table);
  }
}

/** A negative rate is zero by the text; a positive one that comes from a negative base nobody has regulated. */
function pointsOfRate(measured: Share, onNegativeBase: boolean, table: Bands<Ratio, Points>): Points {
  if (onNegativeBase && measured.above > 0n) return { label: messages.manual, low: 0, high: 10, measured };
  const { label, low, high } = onNegativeBase ? none : bandFor(table, measured);
  return { label, low, high, measured };
}
