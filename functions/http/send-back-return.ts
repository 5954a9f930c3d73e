import { sendBackReturn as route } from '../../shared/api/send-back-return.ts';
import { sendBackReturn } from '../../shared/use-cases/send-back-return.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';
import { quarterIn } from './wanted.ts';

export const served = servedRoute(route, async ({ user, parameters, body, key, seen }) =>
  sendBackReturn(await theSurroundings(), user, {
    quarter: quarterIn(parameters.quarter),
    unit: parameters.unit,
    version: body.version,
    reason: body.reason,
    remarks: body.remarks ?? [],
    key,
    seen,
  }),
);
