import { getTotals } from '../../shared/api/get-totals.ts';
import { showTotals } from '../../shared/use-cases/show-totals.ts';
import { theSurroundings } from '../composition.ts';
import { registerRoute } from './register-route.ts';
import { periodIn } from './wanted.ts';

registerRoute(getTotals, async ({ user, parameters, query: { basis = 'approved', indicator } }) =>
  showTotals(await theSurroundings(), user, { period: periodIn(parameters.period), basis, indicator }),
);
