import { isDeepStrictEqual } from 'node:util';

import type { Facts } from '../../shared/policy/facts.ts';
import { programOn, verdictOf } from '../../shared/policy/define-program.ts';
import { hnteProgram } from '../../shared/policy/hnte/program.ts';
import type { Verdict } from '../../shared/policy/outcome.ts';
import { techSmeProgram } from '../../shared/policy/tech-sme/program.ts';
import { enterpriseFacts } from '../builders/enterprise-facts.ts';
import type { Bench, Contest } from './contest.ts';
import { plainVerdicts } from './plain-verdicts.ts';

export const evaluatedOn = '2026-06-30';

function verdicts(enterprises: readonly Facts[]): readonly Verdict[] {
  const hnte = programOn(hnteProgram, evaluatedOn);
  const techSme = programOn(techSmeProgram, evaluatedOn);
  const answers: Verdict[] = [];
  for (const facts of enterprises) answers.push(verdictOf(hnte, facts), verdictOf(techSme, facts));
  return answers;
}

export function verdictsContest(count: number): Promise<Contest> {
  const enterprises = enterpriseFacts(count);
  return Promise.resolve({
    product: { name: '本品', run: () => verdicts(enterprises) },
    baselines: [
      {
        name: '手写的紧循环',
        run: () => plainVerdicts(enterprises, evaluatedOn),
        agrees: () => isDeepStrictEqual(plainVerdicts(enterprises, evaluatedOn), verdicts(enterprises)),
      },
    ],
  });
}

export const verdictsBench: Bench = {
  id: 'G1',
  title: '100,000 家企业 → 高企和科小两项结论，不带理由',
  unit: '家',
  ...{ goal: 1.5, stretch: 0.6, size: 100_000, growth: [1_000, 10_000, 100_000] },
  contest: verdictsContest,
};
