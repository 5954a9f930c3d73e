import { explained } from './catalogue.ts';
import type { FormulaHelp } from './help.ts';

/** What people read about a function, by its id. */
export const formulaHelp: Readonly<Record<string, FormulaHelp>> = Object.fromEntries(
  explained.map(([{ id }, help]) => [id, help]),
);
