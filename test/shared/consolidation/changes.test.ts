import { describe, expect, it } from '@jest/globals';

import { changesBetween } from '../../../shared/consolidation/changes.ts';
import { aLedger, aRow } from '../../builders/ledgers.ts';

const before = aLedger({ rows: [aRow(1), aRow(2)] });

describe('what changed between two sets of ledgers', () => {
  it('is nothing between a ledger and itself, in whatever order its rows stand', () => {
    expect(changesBetween([before], [{ ...before, rows: before.rows.toReversed() }])).toEqual({
      added: [],
      gone: [],
      changed: [],
    });
  });

  it('names what is new and what is gone', () => {
    const { added, gone, changed } = changesBetween([before], [aLedger({ rows: [aRow(2), aRow(3)] })]);
    expect(added.map(({ name }) => name)).toEqual(['常州例3科技有限公司']);
    expect(gone).toMatchObject([{ name: '常州例1科技有限公司', towns: ['湖塘镇'], where: [{ row: 2 }] }]);
    expect(changed).toEqual([]);
  });

  it('names the fields of a changed enterprise, also one whose code was lost and found', () => {
    const lost = aLedger({ rows: [aRow(1, { values: { uscc: null, staffCount: 19 } })] });
    const { added, gone, changed } = changesBetween([lost], [aLedger({ rows: [aRow(1)] })]);
    expect([added, gone]).toEqual([[], []]);
    expect(changed[0]?.fields).toEqual([
      { unit: '湖塘镇', field: 'uscc', before: null, after: '91320412MAX0000001' },
      { unit: '湖塘镇', field: 'staffCount', before: 19, after: 20 },
    ]);
  });

  it('sees that an enterprise moved to another town', () => {
    const moved = aLedger({ file: '牛塘镇.xlsx', orgUnit: '牛塘镇', rows: [aRow(1), aRow(2)] });
    const { changed } = changesBetween([before], [moved]);
    expect(changed.map((change) => [change.before.towns, change.after.towns])).toEqual([
      [['湖塘镇'], ['牛塘镇']],
      [['湖塘镇'], ['牛塘镇']],
    ]);
  });
});
