import * as z from 'zod';

import { localOfficer } from './examples/people.ts';
import { defineRoute } from './define-route.ts';
import { list, nothing } from './shapes.ts';

export const localPerson = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    role: z.enum(['clerk', 'bureau', 'hnte', 'administrator', 'machine']),
    unit: z.string().nullable(),
  })
  .meta({ id: 'LocalPerson' });

export const listLocalPeople = defineRoute({
  id: 'list-local-people',
  summary: '本机试用时可以选择的登录人',
  parameters: nothing,
  query: nothing,
  answer: z.strictObject({ people: list(localPerson) }),
  localOnly: true,
  examples: { answer: { people: [localOfficer] } },
});
