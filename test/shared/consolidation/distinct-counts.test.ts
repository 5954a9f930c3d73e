import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { countingColumns } from '../../../shared/consolidation/counting-columns.ts';
import { type Areas, distinctCounts } from '../../../shared/consolidation/distinct-counts.ts';
import { groupEnterprises, townsOf } from '../../../shared/consolidation/enterprise-groups.ts';
import type { Listing } from '../../../shared/consolidation/handed-in.ts';
import { keyColumn, keyPacker } from '../../../shared/consolidation/packed-keys.ts';
import { aRow } from '../../builders/ledgers.ts';
import { truth, truthHandedIn } from '../../builders/truth-2021.ts';

/** Six towns in three districts in two cities. */
const areas: Areas = {
  districtOfTown: Uint32Array.of(0, 0, 1, 1, 2, 2),
  cityOfDistrict: Uint32Array.of(0, 0, 1),
};
const townNames = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];
const numberOfTown = new Map(townNames.map((name, index) => [name, index]));

const codes = fc.option(fc.constantFrom('91320412MAX0000001', '91320412MAX0000002', '9'), { freq: 3 });
const numbers = fc.option(fc.constantFrom('2021A', '2021B', '2021 longer than eighteen', '2021例'), {
  freq: 3,
});
const listing = fc
  .record({ unit: fc.constantFrom(...townNames), uscc: codes, registrationNumber: numbers })
  .map(({ unit, ...values }): Listing => ({ unit, file: `${unit}.xlsx`, row: aRow(1, { values }) }));

/** The same counts from groups of objects. */
function plainCounts(listings: readonly Listing[]) {
  const { districtOfTown, cityOfDistrict } = areas;
  const townOf = ({ unit }: Listing): number => numberOfTown.get(unit) ?? 0;
  const inDistrict = (district: number) =>
    groupEnterprises(listings.filter((entry) => districtOfTown[townOf(entry)] === district));
  const inCity = (city: number) =>
    groupEnterprises(listings.filter((entry) => cityOfDistrict[districtOfTown[townOf(entry)] ?? 0] === city));
  return {
    towns: townNames.map(
      (name, town) =>
        inDistrict(districtOfTown[town] ?? 0).filter((group) => townsOf(group).includes(name)).length,
    ),
    districts: Array.from(cityOfDistrict, (_, district) => inDistrict(district).length),
    cities: [0, 1].map((city) => inCity(city).length),
  };
}

describe('distinct counts of columns', () => {
  it('are those of the groups', () => {
    fc.assert(
      fc.property(fc.array(listing, { maxLength: 30 }), (listings) => {
        const { towns, districts, cities } = distinctCounts(countingColumns(listings, numberOfTown), areas);
        expect({ towns: [...towns], districts: [...districts], cities: [...cities] }).toEqual(
          plainCounts(listings),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('are those of the truth of 2021', () => {
    const units = Object.keys(truth.district.perTown);
    const listings = truthHandedIn.flatMap((entry) =>
      'ledger' in entry
        ? entry.ledger.rows.map((row): Listing => ({
            unit: entry.ledger.orgUnit ?? '',
            file: entry.file,
            row,
          }))
        : [],
    );
    const columns = countingColumns(listings, new Map(units.map((name, index) => [name, index])));
    const oneDistrict = { districtOfTown: new Uint32Array(11), cityOfDistrict: new Uint32Array(1) };
    const { towns, districts, cities } = distinctCounts(columns, oneDistrict);
    expect([...towns]).toEqual(Object.values(truth.district.perTown));
    expect([[...districts], [...cities]]).toEqual([[581], [581]]);
  });
});

describe('a packed key', () => {
  it('is the same for the same text only', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{0,20}$/));
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 20 }), (texts) => {
        const column = keyColumn(texts.length * 2);
        const pack = keyPacker()(column);
        for (const [index, key] of [...texts, ...texts].entries()) pack(index, key === '' ? null : key);
        const words = Array.from(column.high, (high, row) =>
          [high, column.middle[row], column.low[row]].join(),
        );
        expect(words.slice(texts.length)).toEqual(words.slice(0, texts.length));
        expect(new Set(words).size).toBe(texts.length);
      }),
    );
  });
});
