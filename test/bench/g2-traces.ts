import { isDeepStrictEqual } from 'node:util';

import { programOn } from '../../shared/policy/define-program.ts';
import { type Trace, traceOf } from '../../shared/policy/evaluate.ts';
import type { Facts } from '../../shared/policy/facts.ts';
import { hnteProgram } from '../../shared/policy/hnte/program.ts';
import { techSmeProgram } from '../../shared/policy/tech-sme/program.ts';
import { enterpriseFacts } from '../builders/enterprise-facts.ts';
import type { Bench, Contest } from './contest.ts';
import { evaluatedOn } from './g1-verdicts.ts';
import { plainVerdicts } from './plain-verdicts.ts';

/** Each trace is handed on, as a page that shows one enterprise after the other would take it. */
function eachTrace(enterprises: readonly Facts[], take: (trace: Trace) => void): void {
  const [hnte, techSme] = [programOn(hnteProgram, evaluatedOn), programOn(techSmeProgram, evaluatedOn)];
  for (const facts of enterprises) {
    take(traceOf(hnte, facts));
    take(traceOf(techSme, facts));
  }
}

const tracedVerdicts = (enterprises: readonly Facts[]): readonly string[] => {
  const verdicts: string[] = [];
  eachTrace(enterprises, ({ verdict }) => verdicts.push(verdict));
  return verdicts;
};

export function tracesContest(count: number): Promise<Contest> {
  const enterprises = enterpriseFacts(count);
  return Promise.resolve({
    product: { name: '本品', run: () => tracedVerdicts(enterprises) },
    baselines: [
      {
        name: '手写的紧循环（只有结论）',
        run: () => plainVerdicts(enterprises, evaluatedOn),
        agrees: () => isDeepStrictEqual(plainVerdicts(enterprises, evaluatedOn), tracedVerdicts(enterprises)),
      },
    ],
  });
}

export const tracesBench: Bench = {
  id: 'G2',
  title: '100,000 家企业 → 两项结论，逐条带实际、要求和条款',
  unit: '家',
  ...{ goal: 5, stretch: 2.5, size: 100_000, growth: [1_000, 10_000, 100_000] },
  contest: tracesContest,
};
