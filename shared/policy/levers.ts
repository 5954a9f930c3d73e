/** What an enterprise can change; distance.ts pulls them. */
export type LeverName =
  | 'rd-expense'
  | 'rd-expense-brought-home'
  | 'deductible-rd-expense'
  | 'sales-revenue'
  | 'high-tech-income'
  | 'science-staff-monthly'
  | 'science-staff-quarterly'
  | 'staff-reduction'
  | 'sales-reduction'
  | 'assets-reduction'
  | 'class-1-rights'
  | 'class-2-rights'
  | 'class-2-unused-rights'
  | 'commercializations'
  | 'waiting';
