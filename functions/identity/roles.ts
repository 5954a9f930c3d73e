import type { User } from '../../shared/domain/user.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';

type Post = Pick<User, 'role' | 'unit'>;

const districtRoles = ['bureau', 'hnte', 'administrator', 'machine'] as const;

/**
 * Roles as Entra ID assigns them to an app: "bureau", "hnte", "administrator", "machine", or "clerk:hutang"
 * for the clerk of a unit.
 */
export const rolesIn = (roles: unknown): readonly Post[] =>
  Array.isArray(roles) ? roles.flatMap(postOf) : [];

function postOf(text: unknown): readonly Post[] {
  const district = districtRoles.find((role) => role === text);
  if (district !== undefined) return [{ role: district, unit: null }];
  const [, unit] = /^clerk:(.+)$/.exec(String(text)) ?? [];
  return wujinUnits.filter(({ id }) => id === unit).map(({ id }) => ({ role: 'clerk', unit: id }));
}

/** The role as it stands in a token. */
export const roleText = ({ role, unit }: Post): string => (unit === null ? role : `${role}:${unit}`);
