import { type Quarter, quartersEndedIn } from '../../domain/period.ts';
import type { Store } from '../../ports/store.ts';

const years = Array.from({ length: 100 }, (_, year) => 2000 + year);

/**
 * The quarters of which the store knows something, the earliest first. A store cannot be asked which ones it has: it is
 * asked for every one that can be written, a few years at a time, and answers each from one document.
 */
export async function heldQuarters(store: Pick<Store, 'statesOf'>): Promise<readonly Quarter[]> {
  const held: Quarter[] = [];
  for (let first = 0; first < years.length; first += yearsAtOnce) {
    const quarters = years
      .slice(first, first + yearsAtOnce)
      .flatMap((year) => quartersEndedIn({ kind: 'year', year }));
    const states = await Promise.all(quarters.map((quarter) => store.statesOf(quarter)));
    held.push(...quarters.filter((_, index) => (states[index]?.length ?? 0) > 0).sort());
  }
  return held;
}

const yearsAtOnce = 4;
