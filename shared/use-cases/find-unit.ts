import type { OrgUnit } from '../domain/org-unit.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import { wujinUnits } from '../domain/wujin.ts';
import { type Result, ok } from '../result.ts';
import { folded } from '../text/clean-text.ts';
import { serviceMessages } from '../text/messages/service.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';

const keyOf = (text: string): string => folded(text).toLowerCase();

const units: ReadonlyMap<string, OrgUnit> = new Map(
  wujinUnits.flatMap((unit) => [unit.id, ...unit.names].map((name) => [keyOf(name), unit])),
);

const districtNames = new Set(wujinDistrict.names.map(keyOf));

/** A unit by its id, name, alias or division code. */
export const unitNamed = (text: string): OrgUnit | undefined => units.get(keyOf(text));

export const unitOfId = (id: string): OrgUnit | undefined => wujinUnits.find((unit) => unit.id === id);

export const namesDistrict = (text: string): boolean => districtNames.has(keyOf(text));

export function findUnit(text: string): Result<OrgUnit, Refusal> {
  const unit = unitNamed(text);
  return unit === undefined ? refused('unit-not-found', serviceMessages.unitNotFound(text)) : ok(unit);
}
