import { approveReturn as route } from '../../shared/api/approve-return.ts';
import { approveReturn } from '../../shared/use-cases/approve-return.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn } from './wanted.ts';

export const served = servedRoute(
  route,
  async ({ user, parameters: { quarter, unit }, body: { version }, key, seen }) =>
    approveReturn(await theSurroundings(), user, { quarter: quarterIn(quarter), unit, version, key, seen }),
);
