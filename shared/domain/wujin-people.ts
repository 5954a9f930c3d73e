import type { User } from './user.ts';
import { wujinUnits } from './wujin.ts';

/** Invented people of every role, to try the product with: a clerk for each unit, and the desks of the bureau. */
export const wujinPeople: readonly User[] = [
  { id: 'bureau-officer', name: '例科员（区科技局）', role: 'bureau', unit: null },
  { id: 'hnte-officer', name: '例高企专员（区科技局）', role: 'hnte', unit: null },
  { id: 'administrator', name: '例管理员（区科技局）', role: 'administrator', unit: null },
  ...wujinUnits.map(({ id, name }): User => ({
    id: `clerk-${id}`,
    name: `拟专员（${name}）`,
    role: 'clerk',
    unit: id,
  })),
];
