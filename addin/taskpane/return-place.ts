import type { Backend, ReturnLine } from '../../shared/api/backend.ts';
import { wujinUnits } from '../../shared/domain/wujin.ts';
import { changePart, type Changeable } from './observable.ts';
import { standingAt } from './return-standing.ts';
import type { ReturnState } from './return-state.ts';

/** The unit and quarter of the return, and what the bureau has of them. */
export interface ReturnPlaceChoice {
  readonly chooseUnit: (unitName: string) => Promise<void>;
  readonly chooseQuarter: (quarter: string) => Promise<void>;
  /** Asks for the target and for where the return stands; without an answer stays what was known. */
  readonly refresh: () => Promise<void>;
  /** A line that came with another answer. */
  readonly told: (line: ReturnLine | undefined) => Promise<void>;
}

export function returnPlace(backend: Backend, state: Changeable<ReturnState>): ReturnPlaceChoice {
  const stillAt = ({ unit, quarter, person }: ReturnState): boolean => {
    const now = state.get();
    return now.unit === unit && now.quarter === quarter && now.person === person;
  };

  async function refresh(): Promise<void> {
    const asked = state.get();
    const { quarter, unit, person } = asked;
    if (unit === undefined || person === undefined) return;
    const [totals, states] = await Promise.all([
      backend.totals(quarter.slice(0, 4)),
      backend.states(quarter),
    ]);
    if (!stillAt(asked)) return;
    const failure = totals.ok ? (states.ok ? undefined : states.reason) : totals.reason;
    changePart(state, { trouble: failure?.sentence });
    if (totals.ok) {
      const own = totals.value.units.find(({ unitId }) => unitId === unit.id);
      changePart(state, { target: own?.target ?? null });
    }
    if (!states.ok) return;
    const { returns, ...frame } = states.value;
    changePart(state, { frame });
    await told(returns.find(({ unitId }) => unitId === unit.id));
  }

  async function told(line: ReturnLine | undefined): Promise<void> {
    const asked = state.get();
    if (line === undefined || line.unitId !== asked.unit?.id || line.quarter !== asked.quarter) return;
    const standing = await standingAt(backend, line);
    if (stillAt(asked)) changePart(state, { standing });
  }

  async function choose(part: Partial<ReturnState>): Promise<void> {
    changePart(state, {
      ...part,
      standing: { kind: 'not-fetched' },
      frame: undefined,
      progress: { kind: 'none' },
    });
    await refresh();
  }

  return {
    refresh,
    told,
    chooseUnit: (name) => choose({ unit: wujinUnits.find((unit) => unit.name === name), target: null }),
    chooseQuarter: (quarter) => choose({ quarter }),
  };
}
