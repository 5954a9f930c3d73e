import type { Answered, Backend, ReturnLine } from '../../shared/api/backend.ts';
import type { EarlierReturn } from '../../shared/ports/ledger-desk.ts';
import type { LedgerRow } from '../../shared/ledgers/ledger.ts';
import { ok } from '../../shared/result.ts';
import type { ChosenUnit } from './return-state.ts';

interface Wanted {
  readonly quarter: string;
  readonly unit: ChosenUnit;
}

/** The approved return that counts now: of this quarter, else of the last one before it in the year, else none. */
export async function earlierReturn(
  backend: Backend,
  { quarter, unit }: Wanted,
  line: ReturnLine | undefined,
): Answered<EarlierReturn | undefined> {
  const own = line?.inForce;
  if (own) return rowsOf(backend, { quarter, unit }, own.version);
  for (const before of quartersBefore(quarter)) {
    const states = await backend.states(before);
    if (!states.ok) return states;
    const inForce = states.value.returns.find(({ unitId }) => unitId === unit.id)?.inForce;
    if (inForce) return rowsOf(backend, { quarter: before, unit }, inForce.version);
  }
  return ok(undefined);
}

const quartersBefore = (quarter: string): readonly string[] => {
  const [year = '', last = '1'] = quarter.split('Q');
  return Array.from({ length: Number(last) - 1 }, (_, step) => `${year}Q${Number(last) - 1 - step}`);
};

async function rowsOf(backend: Backend, { quarter, unit }: Wanted, version: number): Answered<EarlierReturn> {
  const answer = await backend.returnOf({ quarter, unit: unit.id }, version);
  if (!answer.ok) return answer;
  // The reasons were written by the same reading that a LedgerRow comes from.
  return ok({ unit: unit.name, file: answer.value.file, rows: answer.value.rows as readonly LedgerRow[] });
}
