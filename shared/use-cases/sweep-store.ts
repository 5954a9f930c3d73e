import { keptQuarters } from './kept-quarters.ts';
import type { Surroundings } from './surroundings.ts';

/** Lets go of what nobody needs any more in every quarter, also in those into which nothing is sent now. */
export async function sweepStore({ store, clock }: Pick<Surroundings, 'store' | 'clock'>): Promise<void> {
  for (const quarter of keptQuarters(clock.today())) await store.sweep(quarter, clock.now());
}
