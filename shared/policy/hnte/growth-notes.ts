import type { Decimal } from '../../domain/decimal.ts';
import { percent } from '../../domain/ratio.ts';
import { messages } from '../../text/messages/evaluation.ts';
import { growthOf } from './growth.ts';

/** Hints beside the points of either growth. */
export function growthNotes(years: readonly Decimal[] | undefined): readonly string[] {
  if (years === undefined) return [];
  const growth = growthOf(years);
  switch (growth.kind) {
    case 'second-zero':
      return [];
    case 'no-divisor':
    case 'too-short':
      return [messages.growthTooShort];
    case 'rate': {
      const { above, below } = growth.rate;
      if (growth.onNegativeBase) return above > 0n ? [messages.negativeBase] : [];
      return above * lowestBand.denominator === below * lowestBand.numerator
        ? [messages.growthAtFivePercent]
        : [];
    }
  }
}

const lowestBand = percent(5);
