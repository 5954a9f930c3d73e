import type { Decimal } from '../../domain/decimal.ts';
import { type Ratio, ratioOf } from '../../domain/ratio.ts';
import type { ClaimName } from '../../policy/define-claim.ts';
import type { Facts } from '../../policy/facts.ts';
import { claimOf, countOfRights, dayOf, lastFigure, type RowView, textOf, threeYears } from './row-view.ts';

const average = (figure: Decimal | undefined): Ratio | undefined => figure && ratioOf(figure);

const amountFacts = (view: RowView): Facts => ({
  salesRevenue: lastFigure(view, 'salesRevenue'),
  salesRevenueThreeYears: threeYears(view, 'salesRevenue'),
  rdExpenseThreeYears: threeYears(view, 'rdExpense'),
  domesticRdExpenseThreeYears: threeYears(view, 'domesticRdExpense'),
  deductibleRdExpense: lastFigure(view, 'rdExpense'),
  totalAssets: lastFigure(view, 'totalAssets'),
  totalCosts: lastFigure(view, 'totalCosts'),
  totalIncome: lastFigure(view, 'totalIncome'),
  highTechIncome: lastFigure(view, 'highTechIncome'),
  innovationScore: lastFigure(view, 'innovationScore'),
});

/** One column of staff serves both programs here: the clerk's sheet does not say how the average was taken. */
function peopleFacts(view: RowView): Facts {
  const staff = average(lastFigure(view, 'staffCount'));
  const science = average(lastFigure(view, 'scienceStaffCount'));
  return {
    staffMonthlyAverage: staff,
    staffQuarterlyAverage: staff,
    scienceStaffMonthlyAverage: science,
    scienceStaffQuarterlyAverage: science,
  };
}

function rightFacts(view: RowView): Facts {
  const classTwo = countOfRights(view, 'classTwoIpCount');
  return {
    class1RightCount: countOfRights(view, 'classOneIpCount'),
    class2RightCount: classTwo,
    class2UnusedRightCount: classTwo,
  };
}

/** Statements that a column makes under the name of their fact. */
const claims = [
  'coreRightConfirmed',
  'technologyFieldConfirmed',
  'cleanForOneYear',
  'residentEnterprise',
  'permittedProducts',
  'nationalAwardTopThree',
  'provincialRdInstitution',
  'standardLed',
  'onHntePoolList',
  'onGazelleList',
  'onUnicornList',
  'onListingPlanList',
  'onAboveScaleList',
  'locatedInDistrict',
] as const;

function claimFacts(view: RowView): Facts {
  const stated: { [Name in ClaimName]?: boolean | undefined } = {
    cleanForTwoYears: claimOf(view, 'cleanForOneYear'),
  };
  for (const claim of claims) stated[claim] = claimOf(view, claim);
  return stated;
}

/** What one row says, in the words of the rules. */
export const factsOf = (view: RowView): Facts => ({
  foundedOn: dayOf(view, 'foundedOn'),
  certificateIssuedOn: dayOf(view, 'certificateIssuedOn'),
  certificateNumber: textOf(view, 'certificateNumber'),
  registrationNumber: textOf(view, 'registrationNumber'),
  ...amountFacts(view),
  ...peopleFacts(view),
  ...rightFacts(view),
  ...claimFacts(view),
});
