import { listEnterprises as route } from '../../shared/api/list-enterprises.ts';
import { listEnterprises } from '../../shared/use-cases/list-enterprises.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { periodIn } from './wanted.ts';

export const served = servedRoute(
  route,
  async ({ user, parameters: { period, unit }, query: { basis = 'approved' } }) =>
    listEnterprises(await theSurroundings(), user, { period: periodIn(period), unit, basis }),
);
