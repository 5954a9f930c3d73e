import type { Formula, LocalFormula } from './define-formula.ts';
import type { RemoteFormula } from './define-remote-formula.ts';
import { actual } from './actual.ts';
import { dateInCell } from './date-in-cell.ts';
import { domesticRdRatio } from './domestic-rd-ratio.ts';
import { growth } from './growth.ts';
import { growthBand } from './growth-band.ts';
import { highTechIncomeRatio } from './high-tech-income-ratio.ts';
import { ipScore } from './ip-score.ts';
import { monthAverage } from './month-average.ts';
import { numberInCell } from './number-in-cell.ts';
import { progress } from './progress.ts';
import { quarterAverage } from './quarter-average.ts';
import { rank } from './rank.ts';
import { rdCheck } from './rd-check.ts';
import { rdCollected } from './rd-collected.ts';
import { rdMinimum } from './rd-minimum.ts';
import { rdRatio } from './rd-ratio.ts';
import { scorecard } from './scorecard.ts';
import { staffRatio } from './staff-ratio.ts';
import { submitted } from './submitted.ts';
import { superDeduction } from './super-deduction.ts';
import { target } from './target.ts';
import { techSmeParts } from './tech-sme-parts.ts';
import { techSmeScore } from './tech-sme-score.ts';
import { totals } from './totals.ts';
import { transformScore } from './transform-score.ts';
import { usccCheck } from './uscc-check.ts';
import { hnteCheck } from './hnte-check.ts';
import { techSmeCheck } from './tech-sme-check.ts';
import { why } from './why.ts';
import { gap } from './gap.ts';
import { stage } from './stage.ts';
import { loan } from './loan.ts';

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
