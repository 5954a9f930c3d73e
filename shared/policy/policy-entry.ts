import { programs } from './catalogue.ts';
import { citationText } from './citation-text.ts';
import { declared } from './entry-reference.ts';

/** Something of the law that a page can link to: a rule, a score, a calculation, or a whole program. */
export interface PolicyEntry {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly string[];
}

export function policyEntryOf(id: string): PolicyEntry | undefined {
  const entry = declared.find((one) => one.id === id);
  if (entry) return { id, name: entry.name, articles: entry.basis.map(citationText) };
  const program = programs.find((one) => one.id === id);
  return program && { id, name: program.name, articles: [] };
}

/** The place of an entry on the policy page; ids never change, so a saved link stays good. */
export const policyPath = (id: string): string => `/policy/index.html#${id}`;
