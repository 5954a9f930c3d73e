import type { Quarter } from '../domain/period.ts';
import type { User } from '../domain/user.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import type { DistrictRollup } from '../ports/district-rollup.ts';
import type { NationRollup } from '../ports/nation-rollup.ts';
import { type Result, ok } from '../result.ts';
import { permit } from './permit.ts';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

type Figures = Pick<DistrictRollup, 'commits' | 'changedAt' | 'units' | 'waiting' | 'approved' | 'submitted'>;

export interface Rollups {
  readonly quarter: Quarter;
  /** Null until the first one has been made. */
  readonly all: (Figures & Pick<NationRollup, 'districts'>) | null;
  readonly districts: readonly (Figures & { readonly districtId: string; readonly districtName: string })[];
}

/** What all districts that share the store come to, and each of them. */
export async function showRollups(
  { store }: Pick<Surroundings, 'store'>,
  user: User,
  quarter: Quarter,
): Promise<Result<Rollups, Refusal>> {
  const allowed = permit(user, 'see-rollups');
  if (!allowed.ok) return allowed;
  const [nation, lines] = await Promise.all([store.nationOf(quarter), store.rollupsOf(quarter)]);
  return ok({
    quarter,
    all: nation === undefined ? null : { districts: nation.districts, ...figuresOf(nation) },
    districts: lines.map(lineOf),
  });
}

const figuresOf = ({ commits, changedAt, units, waiting, approved, submitted }: Figures): Figures => ({
  ...{ commits, changedAt, units, waiting, approved, submitted },
});

/** The service knows the name of its own district alone; others are told by their ids. */
const lineOf = (line: DistrictRollup): Rollups['districts'][number] => ({
  districtId: line.district,
  districtName: line.district === wujinDistrict.id ? wujinDistrict.name : line.district,
  ...figuresOf(line),
});
