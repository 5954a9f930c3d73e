import type { Decimal } from '../../domain/decimal.ts';
import { type Ratio, ratioOf } from '../../domain/ratio.ts';
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

const claimFacts = (view: RowView): Facts => ({
  coreRightConfirmed: claimOf(view, 'coreRightConfirmed'),
  technologyFieldConfirmed: claimOf(view, 'technologyFieldConfirmed'),
  cleanForOneYear: claimOf(view, 'cleanForOneYear'),
  cleanForTwoYears: claimOf(view, 'cleanForOneYear'),
  residentEnterprise: claimOf(view, 'residentEnterprise'),
  permittedProducts: claimOf(view, 'permittedProducts'),
  nationalAwardTopThree: claimOf(view, 'nationalAwardTopThree'),
  provincialRdInstitution: claimOf(view, 'provincialRdInstitution'),
  standardLed: claimOf(view, 'standardLed'),
  onHntePoolList: claimOf(view, 'onHntePoolList'),
  onGazelleList: claimOf(view, 'onGazelleList'),
  onUnicornList: claimOf(view, 'onUnicornList'),
  onListingPlanList: claimOf(view, 'onListingPlanList'),
  onAboveScaleList: claimOf(view, 'onAboveScaleList'),
  locatedInDistrict: claimOf(view, 'locatedInDistrict'),
});

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
