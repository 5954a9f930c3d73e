import { describe, expect, it } from '@jest/globals';

import { gridContent } from '../../../addin/workbench/grid-content.ts';
import type { GridHost } from '../../../addin/workbench/grid-host.ts';
import { drawTextsAsTheyAre } from '../../../addin/workbench/grid-texts.ts';
import type { Cell, Workbook } from '../../../shared/files/sheet.ts';
import { headlessGrid } from '../../builders/headless-grid.ts';

type Content = Cell extends infer C ? (C extends Cell ? Omit<C, 'column'> : never) : never;

const contents: readonly Content[] = [
  ...[
    '常州甲有限公司',
    '91320412MA1XTEXT0X',
    '202132041208000123',
    '1,234.50',
    '12%',
    '2019.3.4',
    '2021-03-04',
  ],
  ...['TRUE', '#N/A', ' 7 ', '', '第1批\n第2批'],
].map((value): Content => ({ kind: 'text', value }));

const others: readonly Content[] = [
  { kind: 'number', value: 1234.5 },
  { kind: 'number', value: 0.125, format: '0.00%' },
  { kind: 'date', value: 44_000, format: 'yyyy-mm-dd' },
  { kind: 'text', value: '0012', format: '@' },
  { kind: 'text', value: '甲', format: '@' },
  { kind: 'boolean', value: true },
  { kind: 'error', value: '#DIV/0!', formula: '1/0' },
  { kind: 'text', value: '甲乙', formula: '"甲"&"乙"' },
];

const row: readonly Cell[] = [...contents, ...others].map((content, column) => ({ ...content, column }));

const workbook: Workbook = {
  format: 'xlsx',
  date1904: false,
  sheets: [
    {
      ...{ name: '台账', visibility: 'visible', merges: [], hiddenRows: [], hiddenColumns: [] },
      rows: [{ row: 0, cells: row }],
    },
  ],
};

async function shown(prepare: (host: GridHost) => void) {
  const host = headlessGrid();
  host.api.createWorkbook(await gridContent('book', '台账', workbook));
  prepare(host);
  const sheet = host.api.getActiveWorkbook()?.getActiveSheet().getSheet();
  const cells = row.map(({ column }) => sheet?.getCell(0, column) ?? null);
  host.univer.dispose();
  return cells;
}

describe('a cell of the grid', () => {
  it('looks the same when its text is drawn as it is', async () => {
    const before = await shown(() => undefined);
    expect(await shown(drawTextsAsTheyAre)).toEqual(before);
    expect(before.map((cell) => cell?.v)).toContain('1,234.50');
  });
});
