/** machine: another system, which reads what happens and does nothing. */
export type Role = 'clerk' | 'bureau' | 'hnte' | 'administrator' | 'machine';

/** Who asks. `unit` is the id of the town or zone a clerk reports for; null for the people of the bureau. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
}

export type Verb =
  | 'see-catalogue'
  | 'see-figures'
  | 'see-states'
  | 'see-changes'
  | 'see-rollups'
  | 'see-returns'
  | 'save-returns'
  | 'import-files'
  | 'approve-returns'
  | 'send-back-returns';

/** The units for which a role may do something: all of the district, the user's own, none. */
type Reach = 'district' | 'own' | 'none';

/**
 * Role × verb × unit; nothing else is allowed to anybody. Only the reporter changes figures: the bureau imports a file as
 * it was mailed, approves and sends back. Figures and states of all towns are what the bulletin prints for everyone; those of other
 * districts are for the bureau.
 */
export const permissions: Readonly<Record<Role, Readonly<Record<Verb, Reach>>>> = {
  clerk: {
    'see-catalogue': 'district',
    'see-figures': 'district',
    'see-states': 'district',
    'see-changes': 'none',
    'see-rollups': 'none',
    'see-returns': 'own',
    'save-returns': 'own',
    'import-files': 'none',
    'approve-returns': 'none',
    'send-back-returns': 'none',
  },
  bureau: {
    'see-catalogue': 'district',
    'see-figures': 'district',
    'see-states': 'district',
    'see-changes': 'district',
    'see-rollups': 'district',
    'see-returns': 'district',
    'save-returns': 'none',
    'import-files': 'district',
    'approve-returns': 'district',
    'send-back-returns': 'district',
  },
  hnte: {
    'see-catalogue': 'district',
    'see-figures': 'district',
    'see-states': 'district',
    'see-changes': 'district',
    'see-rollups': 'district',
    'see-returns': 'district',
    'save-returns': 'none',
    'import-files': 'none',
    'approve-returns': 'none',
    'send-back-returns': 'none',
  },
  administrator: {
    'see-catalogue': 'district',
    'see-figures': 'district',
    'see-states': 'district',
    'see-changes': 'district',
    'see-rollups': 'district',
    'see-returns': 'none',
    'save-returns': 'none',
    'import-files': 'none',
    'approve-returns': 'none',
    'send-back-returns': 'none',
  },
  machine: {
    'see-catalogue': 'district',
    'see-figures': 'district',
    'see-states': 'district',
    'see-changes': 'district',
    'see-rollups': 'district',
    'see-returns': 'none',
    'save-returns': 'none',
    'import-files': 'none',
    'approve-returns': 'none',
    'send-back-returns': 'none',
  },
};

/** Whether the user may do this for the unit; without a unit, for the district as a whole. */
export function mayDo(user: User, verb: Verb, unit?: string): boolean {
  const reach = permissions[user.role][verb];
  switch (reach) {
    case 'district':
      return true;
    case 'own':
      return unit !== undefined && unit === user.unit;
    case 'none':
      return false;
  }
}

/** Whether there is any unit at all for which the user may do this. */
export const mayEverDo = ({ role }: User, verb: Verb): boolean => permissions[role][verb] !== 'none';
