import type { Backend, Remark, ReturnLine } from '../../shared/api/backend.ts';
import type { Standing } from './return-state.ts';

/** A line of the states, with the bureau's reasons when the return was sent back. */
export async function standingAt(backend: Pick<Backend, 'versions'>, line: ReturnLine): Promise<Standing> {
  const known = { kind: 'fetched', line, decision: null, untold: undefined } as const;
  if (line.state !== 'sent-back') return known;
  const answer = await backend.versions({ quarter: line.quarter, unit: line.unitId });
  if (!answer.ok) return { ...known, untold: answer.reason.sentence };
  const version = answer.value.versions.find((one) => one.version === line.version);
  return { ...known, decision: version?.decision ?? null };
}

const none: readonly Remark[] = [];

/** What the bureau wrote at cells of a return that was sent back. */
export const remarksIn = (standing: Standing): readonly Remark[] =>
  standing.kind === 'fetched' ? (standing.decision?.remarks ?? none) : none;
