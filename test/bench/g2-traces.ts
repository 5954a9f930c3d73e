import { isDeepStrictEqual } from 'node:util';

import { programOn, rulesIn } from '../../shared/policy/define-program.ts';
import { type Trace, traceOf } from '../../shared/policy/evaluate.ts';
import type { Facts } from '../../shared/policy/facts.ts';
import { hnteProgram } from '../../shared/policy/hnte/program.ts';
import { techSmeProgram } from '../../shared/policy/tech-sme/program.ts';
import { enterpriseFacts } from '../builders/enterprise-facts.ts';
import type { Bench, Contest } from './contest.ts';
import { evaluatedOn } from './g1-verdicts.ts';
import { plainVerdicts } from './plain-verdicts.ts';

/** What a page that shows one enterprise after the other takes from their traces, before it puts it into words. */
interface Shown {
  readonly verdicts: string[];
  measured: number;
  required: number;
  articles: number;
}

function show(trace: Trace, shown: Shown): void {
  if (trace.kind !== 'rule') {
    for (const part of trace.of) show(part, shown);
    return;
  }
  if (trace.measured !== undefined) shown.measured += 1;
  if (trace.required !== undefined) shown.required += 1;
  if (trace.basis[0].article !== '') shown.articles += 1;
}

function shownTraces(enterprises: readonly Facts[]): Shown {
  const [hnte, techSme] = [programOn(hnteProgram, evaluatedOn), programOn(techSmeProgram, evaluatedOn)];
  const shown: Shown = { verdicts: [], measured: 0, required: 0, articles: 0 };
  for (const facts of enterprises)
    for (const program of [hnte, techSme]) {
      const trace = traceOf(program, facts);
      shown.verdicts.push(trace.verdict);
      show(trace, shown);
    }
  return shown;
}

const rulesOfEach = [hnteProgram, techSmeProgram].flatMap(({ requires }) => rulesIn(requires)).length;

/** The verdicts of the loop, every rule with its article, and both figures where a rule is met or not. */
function isComplete(
  { verdicts, measured, required, articles }: Shown,
  enterprises: readonly Facts[],
): boolean {
  return (
    isDeepStrictEqual(verdicts, plainVerdicts(enterprises, evaluatedOn)) &&
    articles === enterprises.length * rulesOfEach &&
    required > 0 &&
    measured >= required
  );
}

export function tracesContest(count: number): Promise<Contest> {
  const enterprises = enterpriseFacts(count);
  return Promise.resolve({
    product: { name: '本品', run: () => shownTraces(enterprises) },
    baselines: [
      {
        name: '手写的紧循环（只有结论）',
        run: () => plainVerdicts(enterprises, evaluatedOn),
        agrees: () => isComplete(shownTraces(enterprises), enterprises),
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
