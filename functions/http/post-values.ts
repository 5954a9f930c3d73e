import { postValues } from '../../shared/api/post-values.ts';
import { answerValues } from '../../shared/use-cases/answer-values.ts';
import { theSurroundings } from '../composition.ts';
import { servedRoute } from './served-route.ts';

export const served = servedRoute(postValues, async ({ user, body }) =>
  answerValues(await theSurroundings(), user, body.requests),
);
