import type { Areas, CountingColumns } from '../../shared/consolidation/distinct-counts.ts';
import { keyColumn, keyPacker } from '../../shared/consolidation/packed-keys.ts';
import { type Random, randomOf } from './random.ts';

/** Rows that many towns list, and where the towns lie. */
export interface CountingRows {
  readonly columns: CountingColumns;
  readonly areas: Areas;
}

const rowsOfTown = 1_000;
const townsOfDistrict = 11;
const districtsOfCity = 10;

const codeOf = (enterprise: number): string =>
  `91320412MA${enterprise.toString(36).toUpperCase().padStart(8, '0')}`;
const numberOf = (enterprise: number): string => `2021320412${String(enterprise).padStart(8, '0')}`;

function areasOf(towns: number): Areas {
  const districtOfTown = Uint32Array.from({ length: towns }, (_, town) => Math.floor(town / townsOfDistrict));
  const districts = 1 + (districtOfTown.at(-1) ?? 0);
  const cityOfDistrict = Uint32Array.from({ length: districts }, (_, district) =>
    Math.floor(district / districtsOfCity),
  );
  return { districtOfTown, cityOfDistrict };
}

/** Each town hands in two files, whenever it is ready: its rows stand together in two places. */
function townOfRows(random: Random, rows: number, towns: number): Uint32Array {
  const files = random.shuffled(Array.from({ length: 2 * towns }, (_, file) => file % towns));
  return Uint32Array.from({ length: rows }, (_, row) => files[Math.floor((row * files.length) / rows)] ?? 0);
}

/**
 * Every sixth row lists an enterprise of somewhere else again, every thirtieth has lost its code, every fiftieth its
 * number.
 */
export function countingRows(rows: number): CountingRows {
  const random = randomOf(rows);
  const areas = areasOf(Math.max(2, Math.round(rows / rowsOfTown)));
  const town = townOfRows(random.fork('towns'), rows, areas.districtOfTown.length);
  const [code, number, packer] = [keyColumn(rows), keyColumn(rows), keyPacker()];
  const [packCode, packNumber] = [packer(code), packer(number)];
  for (let row = 0; row < rows; row += 1) {
    const enterprise = random.chance(1 / 6) ? random.integer(0, rows - 1) : row;
    packCode(row, random.chance(1 / 30) ? null : codeOf(enterprise));
    packNumber(row, random.chance(1 / 50) ? null : numberOf(enterprise));
  }
  return { columns: { town, code, number }, areas };
}
