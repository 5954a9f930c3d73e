/** The place of an entry on the policy page; ids never change, so a saved link stays good. */
export const policyPath = (id: string): string => `/policy/index.html#${id}`;
