import { isDeepStrictEqual } from 'node:util';

import { remoteValues } from '../../addin/formulas/remote.ts';
import { fetchValues } from '../../addin/formulas/values-request.ts';
import { target } from '../../shared/formulas/target.ts';
import type { Bench, Contest } from './contest.ts';
import { valuesServer } from './values-server.ts';

const period = '2021';
const indicator = 'tech-sme-registered';

/** As many at once as a browser opens to one server. */
const connections = 6;

const post = async (baseUrl: string, units: readonly string[]): Promise<readonly number[]> => {
  const requests = units.map((unit) => ({ formula: target.id, unit, period, indicator }));
  const response = await fetch(`${baseUrl}/api/values`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer token' },
    body: JSON.stringify({ requests }),
  });
  const { values } = (await response.json()) as { readonly values: readonly { readonly value: number }[] };
  return Array.from(values, ({ value }) => value);
};

async function oneByOne(baseUrl: string, units: readonly string[]): Promise<readonly number[]> {
  const answers: number[] = [];
  const waiting = units.entries();
  const worker = async (): Promise<void> => {
    for (const [place, unit] of waiting) answers[place] = (await post(baseUrl, [unit]))[0] ?? NaN;
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return answers;
}

export async function remoteCellsContest(count: number): Promise<Contest> {
  const baseUrl = await valuesServer();
  const session = { baseUrl, token: () => Promise.resolve('token') };
  const units = Array.from({ length: count }, (_, place) => String(place));
  // A recalculation asks afresh: nothing is remembered from the round before.
  const cells = (): Promise<readonly unknown[]> => {
    const { valueOf } = remoteValues({ session: () => session, fetchValues, now: () => Date.now() });
    return Promise.all(units.map((unit) => valueOf(target.request, [unit, period, null])));
  };
  return {
    product: { name: '本品，每格一个公式', run: cells },
    baselines: [
      {
        name: '一个请求带全部问题',
        run: () => post(baseUrl, units),
        agrees: async () => isDeepStrictEqual(await post(baseUrl, units), await cells()),
      },
    ],
    beside: [
      { name: '每格一个请求（只十分之一的格）', run: () => oneByOne(baseUrl, units.slice(0, count / 10)) },
    ],
  };
}

export const remoteCellsBench: Bench = {
  id: 'G11',
  title: '10,000 个远程公式一次重算',
  unit: '格',
  ...{ goal: 2.5, stretch: 1.6, size: 10_000, growth: [1_000, 10_000] },
  contest: remoteCellsContest,
};
