import { approveReturn as route } from '../../shared/api/approve-return.ts';
import { approveReturn } from '../../shared/use-cases/approve-return.ts';
import { theSurroundings } from '../composition.ts';
import { registerRoute } from './register-route.ts';
import { quarterIn } from './wanted.ts';

registerRoute(route, async ({ user, parameters: { quarter, unit }, body: { version }, key, seen }) =>
  approveReturn(await theSurroundings(), user, { quarter: quarterIn(quarter), unit, version, key, seen }),
);
