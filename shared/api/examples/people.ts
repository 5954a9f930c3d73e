/** Invented people of the examples. */
export const officer = { id: 'bureau-officer', name: '例科员（区科技局）' };
export const clerk = { id: 'clerk-hutang', name: '拟专员（湖塘镇）' };
export const localOfficer = { ...officer, role: 'bureau', unit: null };
