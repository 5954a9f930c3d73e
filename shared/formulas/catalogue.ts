import type { Formula, LocalFormula } from './define-formula.ts';
import type { RemoteFormula } from './define-remote-formula.ts';
import type { FormulaHelp } from './help.ts';
import { actual, actualHelp } from './actual.ts';
import { dateInCell, dateInCellHelp } from './date-in-cell.ts';
import { domesticRdRatio, domesticRdRatioHelp } from './domestic-rd-ratio.ts';
import { growth, growthHelp } from './growth.ts';
import { growthBand, growthBandHelp } from './growth-band.ts';
import { highTechIncomeRatio, highTechIncomeRatioHelp } from './high-tech-income-ratio.ts';
import { ipScore, ipScoreHelp } from './ip-score.ts';
import { monthAverage, monthAverageHelp } from './month-average.ts';
import { numberInCell, numberInCellHelp } from './number-in-cell.ts';
import { progress, progressHelp } from './progress.ts';
import { quarterAverage, quarterAverageHelp } from './quarter-average.ts';
import { rank, rankHelp } from './rank.ts';
import { rdCheck, rdCheckHelp } from './rd-check.ts';
import { rdCollected, rdCollectedHelp } from './rd-collected.ts';
import { rdMinimum, rdMinimumHelp } from './rd-minimum.ts';
import { rdRatio, rdRatioHelp } from './rd-ratio.ts';
import { scorecard, scorecardHelp } from './scorecard.ts';
import { staffRatio, staffRatioHelp } from './staff-ratio.ts';
import { submitted, submittedHelp } from './submitted.ts';
import { superDeduction, superDeductionHelp } from './super-deduction.ts';
import { target, targetHelp } from './target.ts';
import { techSmeParts, techSmePartsHelp } from './tech-sme-parts.ts';
import { techSmeScore, techSmeScoreHelp } from './tech-sme-score.ts';
import { totals, totalsHelp } from './totals.ts';
import { transformScore, transformScoreHelp } from './transform-score.ts';
import { usccCheck, usccCheckHelp } from './uscc-check.ts';
import { hnteCheck, hnteCheckHelp } from './hnte-check.ts';
import { techSmeCheck, techSmeCheckHelp } from './tech-sme-check.ts';
import { why, whyHelp } from './why.ts';
import { gap, gapHelp } from './gap.ts';
import { stage, stageHelp } from './stage.ts';
import { loan, loanHelp } from './loan.ts';

/** Every function that needs no backend, in the order of the reference page. */
export const localFormulas: readonly LocalFormula[] = [
  rdRatio,
  rdMinimum,
  rdCheck,
  staffRatio,
  monthAverage,
  quarterAverage,
  domesticRdRatio,
  highTechIncomeRatio,
  rdCollected,
  growth,
  growthBand,
  ipScore,
  transformScore,
  techSmeScore,
  techSmeParts,
  superDeduction,
  usccCheck,
  numberInCell,
  dateInCell,
  hnteCheck,
  techSmeCheck,
  why,
  gap,
  stage,
  loan,
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

/** Each function with what people read about it. A list of its own: nothing that Excel loads takes it along. */
export const explained: readonly (readonly [Formula, FormulaHelp])[] = [
  [rdRatio, rdRatioHelp],
  [rdMinimum, rdMinimumHelp],
  [rdCheck, rdCheckHelp],
  [staffRatio, staffRatioHelp],
  [monthAverage, monthAverageHelp],
  [quarterAverage, quarterAverageHelp],
  [domesticRdRatio, domesticRdRatioHelp],
  [highTechIncomeRatio, highTechIncomeRatioHelp],
  [rdCollected, rdCollectedHelp],
  [growth, growthHelp],
  [growthBand, growthBandHelp],
  [ipScore, ipScoreHelp],
  [transformScore, transformScoreHelp],
  [techSmeScore, techSmeScoreHelp],
  [techSmeParts, techSmePartsHelp],
  [superDeduction, superDeductionHelp],
  [usccCheck, usccCheckHelp],
  [numberInCell, numberInCellHelp],
  [dateInCell, dateInCellHelp],
  [hnteCheck, hnteCheckHelp],
  [techSmeCheck, techSmeCheckHelp],
  [why, whyHelp],
  [gap, gapHelp],
  [stage, stageHelp],
  [loan, loanHelp],
  [target, targetHelp],
  [actual, actualHelp],
  [progress, progressHelp],
  [rank, rankHelp],
  [totals, totalsHelp],
  [submitted, submittedHelp],
  [scorecard, scorecardHelp],
];
