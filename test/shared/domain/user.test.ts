import { describe, expect, it } from '@jest/globals';

import { type Role, type User, type Verb, mayDo, permissions } from '../../../shared/domain/user.ts';

const people: readonly User[] = (['clerk', 'bureau', 'hnte', 'administrator', 'machine'] as const).map(
  (role) => ({
    id: role,
    name: role,
    role,
    unit: role === 'clerk' ? 'hutang' : null,
  }),
);

/** For the own unit, for another one, for the district as a whole. */
const answers = (user: User, verb: Verb) =>
  [mayDo(user, verb, 'hutang'), mayDo(user, verb, 'lijia'), mayDo(user, verb)] as const;

const [all, own, none] = [
  [true, true, true],
  [true, false, false],
  [false, false, false],
] as const;

/** The whole table, written down a second time by hand: clerk, bureau, hnte, administrator, machine. */
const expected: Readonly<Record<Verb, readonly (typeof all | typeof own | typeof none)[]>> = {
  'see-catalogue': [all, all, all, all, all],
  'see-figures': [all, all, all, all, all],
  'see-states': [all, all, all, all, all],
  'see-changes': [none, all, all, all, all],
  'see-rollups': [none, all, all, all, all],
  'see-returns': [own, all, all, none, none],
  'save-returns': [own, none, none, none, none],
  'import-files': [none, all, none, none, none],
  'approve-returns': [none, all, none, none, none],
  'send-back-returns': [none, all, none, none, none],
};

describe('role × unit × verb', () => {
  it('knows every role and every verb', () => {
    expect(Object.keys(permissions).sort()).toEqual(people.map(({ role }) => role).sort());
    for (const role of Object.keys(permissions) as Role[])
      expect(Object.keys(permissions[role]).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.keys(expected) as Verb[])('allows %s to exactly whom it says', (verb) => {
    expect(people.map((user) => answers(user, verb))).toEqual(expected[verb]);
  });

  it('gives a clerk without a unit nothing of any unit', () => {
    const nobody: User = { id: 'x', name: 'x', role: 'clerk', unit: null };
    expect(answers(nobody, 'see-returns')).toEqual(none);
  });
});
