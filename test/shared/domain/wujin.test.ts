import { describe, expect, it } from '@jest/globals';

import { totalTargetOf } from '../../../shared/domain/target.ts';
import { wujinTargets, wujinUnitTargets } from '../../../shared/domain/wujin-targets.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';

describe('the units of 武进', () => {
  it('share no name', () => {
    const names = wujinUnits.flatMap((unit) => unit.names);
    expect(new Set(names).size).toBe(names.length);
  });

  it('carry their own name and code among their names', () => {
    expect(wujinUnits.every(({ name, names }) => names.includes(name))).toBe(true);
    expect(
      wujinUnits.every(({ divisionCode, names }) => divisionCode === null || names.includes(divisionCode)),
    ).toBe(true);
  });

  it('have targets that sum to the printed 670 of 2021, in the order of the document', () => {
    const units = wujinUnitTargets(2021);
    expect(totalTargetOf(units)).toBe(670);
    expect(Object.keys(wujinTargets[0]?.targets ?? {})).toEqual(units.map(({ name }) => name));
  });

  it('have no target in a year without a table', () => {
    expect(totalTargetOf(wujinUnitTargets(2022))).toBeNull();
  });
});
