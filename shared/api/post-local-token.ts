import * as z from 'zod';

import { localOfficer } from './examples/people.ts';
import { defineRoute } from './define-route.ts';
import { localPerson } from './list-local-people.ts';
import { moment, nothing } from './shapes.ts';

export const postLocalToken = defineRoute({
  id: 'post-local-token',
  summary: '本机试用的登录：换取一张真正签名的令牌',
  parameters: nothing,
  query: nothing,
  body: {
    kind: 'json',
    shape: z
      .strictObject({ person: z.string().max(100).meta({ description: 'list-local-people 里的编号' }) })
      .meta({ id: 'PostLocalToken' }),
    largest: 10_000,
  },
  answer: z.strictObject({ token: z.string(), expiresAt: moment, person: localPerson }),
  problems: ['person-not-found'],
  localOnly: true,
  examples: {
    answer: { token: 'eyJhbGciOiJFUzI1NiIs…', expiresAt: '2021-12-28T13:15:49.063Z', person: localOfficer },
    body: { person: 'bureau-officer' },
  },
});
