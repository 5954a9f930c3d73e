import type { ReturnHead } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { dayText } from '../text/day-text.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { quarterName } from '../text/period-name.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Saving } from './save-return.ts';
import type { Surroundings } from './surroundings.ts';

/** After its due day a return goes through the bureau: as a file it imports, or because it has sent the return back. */
export async function notLate(
  { store }: Pick<Surroundings, 'store'>,
  { quarter, as, source }: Saving,
  head: ReturnHead | undefined,
): Promise<Result<true, Refusal>> {
  if (as === 'draft' || source === 'mailed' || head?.state === 'sent-back') return ok(true);
  const closing = await store.noteOf('closing', quarter);
  return closing === undefined
    ? ok(true)
    : refused('period-closed', serviceMessages.periodClosed(quarterName(quarter), dayText(closing.dueOn)));
}
