import { getTotals } from '../../shared/api/get-totals.ts';
import { showTotals } from '../../shared/use-cases/show-totals.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { periodIn } from './wanted.ts';

export const served = servedRoute(
  getTotals,
  async ({ user, parameters, query: { basis = 'approved', indicator } }) =>
    showTotals(await theSurroundings(), user, { period: periodIn(parameters.period), basis, indicator }),
);
