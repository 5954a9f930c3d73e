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

/** What people read about them. Nothing that Excel loads imports this file. */
export const formulaHelp: Readonly<Record<string, FormulaHelp>> = {
  [rdRatio.id]: rdRatioHelp,
  [rdMinimum.id]: rdMinimumHelp,
  [rdCheck.id]: rdCheckHelp,
  [staffRatio.id]: staffRatioHelp,
  [monthAverage.id]: monthAverageHelp,
  [quarterAverage.id]: quarterAverageHelp,
  [domesticRdRatio.id]: domesticRdRatioHelp,
  [highTechIncomeRatio.id]: highTechIncomeRatioHelp,
  [rdCollected.id]: rdCollectedHelp,
  [growth.id]: growthHelp,
  [growthBand.id]: growthBandHelp,
  [ipScore.id]: ipScoreHelp,
  [transformScore.id]: transformScoreHelp,
  [techSmeScore.id]: techSmeScoreHelp,
  [techSmeParts.id]: techSmePartsHelp,
  [superDeduction.id]: superDeductionHelp,
  [usccCheck.id]: usccCheckHelp,
  [numberInCell.id]: numberInCellHelp,
  [dateInCell.id]: dateInCellHelp,
  [hnteCheck.id]: hnteCheckHelp,
  [techSmeCheck.id]: techSmeCheckHelp,
  [why.id]: whyHelp,
  [gap.id]: gapHelp,
  [stage.id]: stageHelp,
  [loan.id]: loanHelp,
  [target.id]: targetHelp,
  [actual.id]: actualHelp,
  [progress.id]: progressHelp,
  [rank.id]: rankHelp,
  [totals.id]: totalsHelp,
  [submitted.id]: submittedHelp,
  [scorecard.id]: scorecardHelp,
};
