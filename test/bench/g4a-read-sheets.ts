import { isDeepStrictEqual } from 'node:util';

import { unzipSync } from 'fflate';

import { readWorkbook } from '../../shared/files/read-workbook.ts';
import type { Bench, Contest } from './contest.ts';
import { generatedLedger, ledgerGrowth, ledgerRows } from './generated-ledger.ts';
import { libraryReaders, valuesOfWorkbook } from './library-readers.ts';
import { peakMemoryRemarks } from './peak-memory.ts';

/** The least that a reader of XML can do: look at every byte once. */
function tagsIn(parts: readonly Uint8Array[]): number {
  let tags = 0;
  for (const part of parts) for (let at = 0; at < part.length; at += 1) if (part[at] === 0x3c) tags += 1;
  return tags;
}

export async function readSheetsContest(rows: number): Promise<Contest> {
  const { ledger, bytes } = generatedLedger(rows);
  const written = valuesOfWorkbook(ledger.workbook);
  const read = await readWorkbook(bytes);
  const right = read.ok && isDeepStrictEqual(valuesOfWorkbook(read.value), written);
  const unpacked = Object.values(unzipSync(bytes));
  return {
    product: { name: '本品', run: () => readWorkbook(bytes) },
    baselines: libraryReaders.map((library) => ({
      name: library.name,
      run: () => library.read(bytes),
      agrees: async () => right && isDeepStrictEqual(await library.valuesOf(bytes), written),
    })),
    beside: [
      { name: '只解压', run: () => unzipSync(bytes) },
      { name: '解压后逐字节一遍', run: () => tagsIn(unpacked) },
    ],
  };
}

export const readSheets: Bench = {
  id: 'G4a',
  title: '5,509 行 × 20 列台账 .xlsx → 平表',
  unit: '行',
  ...{ goal: 1.2, stretch: 0.4, size: ledgerRows, growth: ledgerGrowth },
  contest: readSheetsContest,
  remarks: () => peakMemoryRemarks(ledgerRows),
};
