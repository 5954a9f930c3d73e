import type { Settled } from '../../shared/formulas/answer.ts';
import { isCellError } from '../../shared/formulas/cell-error.ts';
import type { RemoteFormula, ValueRequest } from '../../shared/formulas/define-remote-formula.ts';
import type { RemoteValues } from '../formulas/remote.ts';
import type { Evaluated } from './formula-plugin.ts';

/** Answers of the backend for a grid that calculates without waiting. */
export interface RemoteCells {
  readonly evaluate: (formula: RemoteFormula) => (raw: readonly unknown[]) => Evaluated;
  /** Asks for everything that a calculation missed; answers whether anything new arrived. */
  readonly fetchMissing: () => Promise<boolean>;
  /** Answers whether any cell had asked. */
  readonly forget: () => boolean;
}

const keyOf = ({ formula, unit, period, indicator, basis }: ValueRequest): string =>
  [formula, unit, period, indicator, basis].join('\n');

export function remoteCells({ valueOf, forget }: RemoteValues): RemoteCells {
  const answers = new Map<string, Settled>();
  const missing = new Map<string, ValueRequest>();
  return {
    evaluate:
      ({ request }) =>
      (raw) => {
        const wanted = request(raw);
        if (isCellError(wanted)) return wanted;
        const key = keyOf(wanted);
        const known = answers.get(key);
        if (known === undefined) missing.set(key, wanted);
        return known;
      },
    async fetchMissing() {
      const asked = [...missing];
      missing.clear();
      // All of them in one turn, so that they travel in one request.
      const arrived = await Promise.all(asked.map(([, wanted]) => valueOf(() => wanted, [])));
      for (const [place, [key]] of asked.entries()) {
        const answer = arrived[place];
        if (answer !== undefined) answers.set(key, answer);
      }
      return asked.length > 0;
    },
    forget() {
      const asked = answers.size > 0;
      answers.clear();
      forget();
      return asked;
    },
  };
}
