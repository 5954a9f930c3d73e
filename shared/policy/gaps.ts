import type { FactName, Facts } from './facts.ts';

/** What is made of the facts that are missing: once for each set of them, and shared by all enterprises that lack it. */
export function ofGaps<Made>(
  needs: readonly FactName[],
  make: (missing: readonly FactName[]) => Made,
): (given: Facts) => Made {
  const known = new Map<number, Made>();
  return (given) => {
    let gaps = 0;
    for (const name of needs) gaps = 2 * gaps + (given[name] === undefined ? 1 : 0);
    const before = known.get(gaps);
    if (before !== undefined) return before;
    const made = make(needs.filter((name) => given[name] === undefined));
    known.set(gaps, made);
    return made;
  };
}
