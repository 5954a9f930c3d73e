import type { Formula, LocalFormula } from './define-formula.ts';
import type { RemoteFormula } from './define-remote-formula.ts';
import type { FormulaHelp } from './help.ts';
import { dateInCell, dateInCellHelp } from './date-in-cell.ts';
import { growth, growthHelp } from './growth.ts';
import { highTechIncomeRatio, highTechIncomeRatioHelp } from './high-tech-income-ratio.ts';
import { monthAverage, monthAverageHelp } from './month-average.ts';
import { numberInCell, numberInCellHelp } from './number-in-cell.ts';
import { quarterAverage, quarterAverageHelp } from './quarter-average.ts';
import { rdRatio, rdRatioHelp } from './rd-ratio.ts';
import { staffRatio, staffRatioHelp } from './staff-ratio.ts';
import { usccCheck, usccCheckHelp } from './uscc-check.ts';
import { target, targetHelp } from './target.ts';
import { actual, actualHelp } from './actual.ts';
import { progress, progressHelp } from './progress.ts';
import { rank, rankHelp } from './rank.ts';
import { totals, totalsHelp } from './totals.ts';
import { submitted, submittedHelp } from './submitted.ts';
import { scorecard, scorecardHelp } from './scorecard.ts';

/** Every function that needs no backend, in the order of the reference page. */
export const localFormulas: readonly LocalFormula[] = [
  rdRatio,
  staffRatio,
  monthAverage,
  quarterAverage,
  highTechIncomeRatio,
  growth,
  usccCheck,
  numberInCell,
  dateInCell,
];

/** Every function that asks the backend. */
export const remoteFormulas: readonly RemoteFormula[] = [
  target,
  actual,
  progress,
  rank,
  totals,
  submitted,
  scorecard,
];

export const allFormulas: readonly Formula[] = [...localFormulas, ...remoteFormulas];

/** What people read about them. Not part of the bundle that Excel loads. */
export const formulaHelp: Readonly<Record<string, FormulaHelp>> = {
  [rdRatio.id]: rdRatioHelp,
  [staffRatio.id]: staffRatioHelp,
  [monthAverage.id]: monthAverageHelp,
  [quarterAverage.id]: quarterAverageHelp,
  [highTechIncomeRatio.id]: highTechIncomeRatioHelp,
  [growth.id]: growthHelp,
  [usccCheck.id]: usccCheckHelp,
  [numberInCell.id]: numberInCellHelp,
  [dateInCell.id]: dateInCellHelp,
  [target.id]: targetHelp,
  [actual.id]: actualHelp,
  [progress.id]: progressHelp,
  [rank.id]: rankHelp,
  [totals.id]: totalsHelp,
  [submitted.id]: submittedHelp,
  [scorecard.id]: scorecardHelp,
};
