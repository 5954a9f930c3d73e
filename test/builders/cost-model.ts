import { chargeOf } from './cosmos-double/request-charges.ts';

/**
 * What the verbs of this product cost in Cosmos DB, by the table that Microsoft publishes and by the size of what is
 * stored. Sizes are bytes; a test measures them on the example ledgers.
 */
export const sizes = {
  /** One row of a ledger as it was understood, packed. */
  row: 225,
  /** The same row as the cells of its sheet, packed. */
  cells: 475,
  /** What a version has whatever its rows: two heads and its problems. */
  besideRows: 2_600,
  answer: 1_400,
  head: 925,
  version: 550,
  content: 335,
  event: 315,
  /** One unit's line in the states of a quarter, which every commit reads and writes. */
  stateLine: 950,
  /** Names of a document's own and what Cosmos DB adds to each. */
  envelope: 300,
} as const;

const rowsOfPart = 500;

const write = (bytes: number): number => chargeOf('write', bytes + sizes.envelope);
const read = (bytes: number): number => chargeOf('read', bytes + sizes.envelope);

/** Bytes of each part of a version that holds so many rows. */
function partsOf(rows: number, bytesOfRow: number): readonly number[] {
  const whole = Math.floor(rows / rowsOfPart);
  const rest = rows % rowsOfPart;
  return [...Array.from({ length: whole }, () => rowsOfPart), ...(rest > 0 ? [rest] : [])].map(
    (count) => count * bytesOfRow,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const statesOf = (towns: number): number => towns * sizes.stateLine;

/** Read before a commit: the answer to its key (not there), the head and the states. */
const base = (towns: number): number => 1 + read(sizes.head) + read(statesOf(towns));

const batch = (towns: number): number =>
  write(sizes.answer) +
  write(sizes.head) +
  write(sizes.version) +
  write(sizes.event) +
  write(statesOf(towns));

export const verbs = {
  /** All parts are new: a first return, or one changed from top to bottom. */
  send: (rows: number, towns: number): number =>
    sum([...partsOf(rows, sizes.row), ...partsOf(rows, sizes.cells)].map(write)) +
    write(sizes.besideRows) +
    write(sizes.content) +
    base(towns) +
    batch(towns),
  decide: (towns: number): number => base(towns) + batch(towns) + read(sizes.version),
  /** Rows and problems of a version, without its cells. */
  readRows: (rows: number): number =>
    read(sizes.content) + read(sizes.besideRows) + sum(partsOf(rows, sizes.row).map(read)),
  readCells: (rows: number): number => read(sizes.content) + sum(partsOf(rows, sizes.cells).map(read)),
  states: (towns: number): number => read(statesOf(towns)),
  /** A board by a process that has read nothing yet; one that has read everything pays for the states alone. */
  coldBoard: (rows: number, towns: number): number =>
    read(statesOf(towns)) + towns * (read(sizes.version) + verbs.readRows(rows)),
  /** After a commit: the change is fetched, the district counted anew (cold, at the worst), its line written. */
  follow: (rows: number, towns: number): number =>
    read(sizes.event) + verbs.coldBoard(rows, towns) + read(500) + write(500),
} as const;

export const bytesOfVersion = (rows: number): number =>
  rows * (sizes.row + sizes.cells) + sizes.besideRows + sizes.version + sizes.content + 5 * sizes.envelope;

/** US dollars, list prices of one region of the public cloud as of 2026; those of 21Vianet are others. */
export const prices = {
  millionRequestUnits: 0.25,
  gigabyteMonth: 0.25,
  /** 100 RU/s for an hour, autoscale. */
  autoscaleHour: 0.012,
} as const;

export interface Scenario {
  readonly name: string;
  readonly districts: number;
  readonly towns: number;
  readonly rows: number;
  /** Of each town in a quarter; the last of them is decided upon. */
  readonly sends: number;
  /** Of each district on a working day, and how many of them come to a fresh process. */
  readonly boards: number;
  readonly coldBoards: number;
}

export const scenarios = {
  district: { name: '一个区', districts: 1, towns: 11, rows: 60, sends: 4, boards: 100, coldBoards: 10 },
  province: { name: '一个省', districts: 100, towns: 20, rows: 500, sends: 4, boards: 100, coldBoards: 10 },
  country: { name: '全国', districts: 3_000, towns: 20, rows: 500, sends: 4, boards: 100, coldBoards: 10 },
} as const satisfies Readonly<Record<string, Scenario>>;

const quarters = 4;
const workingDays = 250;
const gigabyte = 1024 ** 3;

export function yearOf({ districts, towns, rows, sends, boards, coldBoards }: Scenario) {
  const commits = districts * towns * quarters * (sends + 1);
  const sending = districts * towns * quarters * sends * verbs.send(rows, towns);
  const deciding = districts * towns * quarters * verbs.decide(towns);
  const following = commits * verbs.follow(rows, towns);
  const opening =
    districts *
    workingDays *
    (coldBoards * verbs.coldBoard(rows, towns) + (boards - coldBoards) * verbs.states(towns));
  const units = sending + deciding + following + opening;
  const kept = (districts * towns * quarters * sends * bytesOfVersion(rows)) / gigabyte;
  return {
    ...{ commits, sending, deciding, following, opening, units, kept },
    dollars: (units / 1e6) * prices.millionRequestUnits + kept * 12 * prices.gigabyteMonth,
  };
}

/** The last day of a quarter: so many of all sends in eight hours, the busiest minute so many times the mean. */
export const deadlineDay = { share: 0.3, hours: 8, peak: 6 } as const;

export function deadlineOf({ districts, towns, rows, sends }: Scenario) {
  const { share, hours, peak } = deadlineDay;
  const returns = districts * towns;
  const perSecond = (returns * sends * share) / (hours * 3_600);
  const each = verbs.send(rows, towns);
  const following = verbs.follow(rows, towns);
  return {
    ...{ returns, perSecond, each, following },
    mean: perSecond * (each + following),
    sends: perSecond * each * peak,
    all: perSecond * (each + following) * peak,
  };
}

/** Where the partition of a district's quarter ends. */
export const limits = {
  partitionBytes: 20 * gigabyte,
  partitionUnitsPerSecond: 10_000,
  documentBytes: 2 * 1024 ** 2,
  serverlessUnitsPerSecond: 5_000,
} as const;
