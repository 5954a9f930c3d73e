import { randomOf } from '../builders/random.ts';

/** What a day asks of the account: when each act begins, in which district, and what its requests cost. */
export interface Act {
  /** Second of the day. */
  readonly at: number;
  readonly district: number;
  readonly kind: ActKind;
}

export type ActKind = 'send' | 'decide' | 'warmBoard' | 'coldBoard' | 'follow';

export type Costs = Readonly<Record<ActKind, { readonly requests: readonly number[] }>>;

export interface Day {
  readonly districts: number;
  readonly towns: number;
  /** Sends of each town in the quarter, and the share of them that comes on this day. */
  readonly sends: number;
  readonly share: number;
  readonly hours: number;
  /** The busiest minute over the mean. */
  readonly peak: number;
  readonly boards: number;
  readonly coldBoards: number;
}

const minute = 60;
/** The rush comes an hour before the end, and half of it within half an hour. */
const rushBeforeEnd = 60 * minute;
const rushWidth = 25 * minute;

/** How the acts lie over the day: an even ground and a rush, so high that the busiest moment is `peak` times the mean. */
function secondsOf({ hours, peak }: Pick<Day, 'hours' | 'peak'>): (chance: number) => number {
  const length = hours * 3_600;
  const rush = Array.from({ length }, (_, second) =>
    Math.exp(-(((second - (length - rushBeforeEnd)) / rushWidth) ** 2)),
  );
  const mean = rush.reduce((sum, one) => sum + one, 0) / length;
  const height = Math.max(0, (peak - 1) / (1 - Math.min(0.99, peak * mean)));
  let sum = 0;
  const until = Float64Array.from(rush, (one) => (sum += 1 + height * one));
  return (chance) => {
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((until[middle] ?? 0) < chance * sum) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Seconds between two looks of the change feed: what a district commits in between is followed once. */
const feedInterval = 5;

/** All acts of the day in the order of their beginnings; the same seed gives the same day. */
export function actsOf(day: Day, seed: number): readonly Act[] {
  const random = randomOf(seed);
  const secondAt = secondsOf(day);
  const acts: Act[] = [];
  const some = (kind: ActKind, district: number, mean: number): void => {
    const count = Math.floor(mean) + (random.chance(mean % 1) ? 1 : 0);
    for (let one = 0; one < count; one += 1) acts.push({ at: secondAt(random.fraction()), district, kind });
  };
  for (let district = 0; district < day.districts; district += 1) {
    const sends = day.towns * day.sends * day.share;
    some('send', district, sends);
    some('decide', district, sends / day.sends);
    some('warmBoard', district, day.boards - day.coldBoards);
    some('coldBoard', district, day.coldBoards);
  }
  return [...acts, ...followed(acts)].sort((a, b) => a.at - b.at);
}

function followed(acts: readonly Act[]): readonly Act[] {
  const looks = new Map<string, Act>();
  for (const { at, district, kind } of acts) {
    if (kind !== 'send' && kind !== 'decide') continue;
    const look = (Math.floor(at / feedInterval) + 1) * feedInterval;
    looks.set(`${look} ${district}`, { at: look, district, kind: 'follow' });
  }
  return [...looks.values()];
}

export interface Account {
  /** RU/s of the whole account, shared evenly by its physical partitions. */
  readonly throughput: number;
  readonly physicalPartitions: number;
}

export interface DayFigures {
  readonly units: number;
  /** RU of each minute as they were served. */
  readonly minutes: readonly number[];
  readonly requests: number;
  /** Requests answered with 429: once for every second that an act waits. */
  readonly refused: number;
  /** The most acts that waited at once, and the longest that one did, in seconds. */
  readonly queue: number;
  readonly longestWait: number;
  /** Acts that waited longer than the service lets a person wait before it says 503. */
  readonly gaveUp: number;
  /** The busiest second of one district, and the share of the fullest physical partition in all units. */
  readonly hottestDistrict: number;
  readonly fullestPartition: number;
}

/** As the SDK is told in cosmos-connection.ts. */
const longestThrottling = 10;

/**
 * The day second by second. A partition takes requests while the second's budget is not used up, as the service does;
 * who comes too late is refused and comes again in the next second, the first first.
 */
export function liveDay(acts: readonly Act[], costs: Costs, account: Account): DayFigures {
  const lines = Array.from({ length: account.physicalPartitions }, (_, partition) =>
    livePartition(
      acts.filter(({ district }) => partitionOf(district, account.physicalPartitions) === partition),
      costs,
      account.throughput / account.physicalPartitions,
    ),
  );
  const length = Math.max(...lines.map(({ seconds }) => seconds.length));
  const sum = (figure: (line: Line) => number): number => lines.reduce((all, line) => all + figure(line), 0);
  const units = sum((line) => line.units);
  return {
    units,
    requests: sum((line) => line.requests),
    refused: sum((line) => line.refused),
    gaveUp: sum((line) => line.gaveUp),
    minutes: Array.from({ length: Math.ceil(length / minute) }, (_, one) =>
      sum(({ seconds }) => seconds.slice(one * minute, (one + 1) * minute).reduce((a, b) => a + b, 0)),
    ),
    queue: Math.max(0, ...lines.map(({ queue }) => queue)),
    longestWait: Math.max(0, ...lines.map(({ longestWait }) => longestWait)),
    hottestDistrict: Math.max(0, ...lines.map(({ hottestDistrict }) => hottestDistrict)),
    fullestPartition: units === 0 ? 0 : Math.max(...lines.map((line) => line.units)) / units,
  };
}

/** A hash spreads districts as the service spreads partition keys. */
const partitionOf = (district: number, partitions: number): number =>
  (Math.imul(district + 1, 2_654_435_761) >>> 0) % partitions;

interface Line extends Omit<DayFigures, 'minutes' | 'fullestPartition'> {
  readonly seconds: readonly number[];
}

function livePartition(acts: readonly Act[], costs: Costs, budget: number): Line {
  const seconds: number[] = [];
  const figures = {
    units: 0,
    requests: 0,
    refused: 0,
    gaveUp: 0,
    queue: 0,
    longestWait: 0,
    hottestDistrict: 0,
  };
  let [act, request, arrived] = [0, 0, 0];
  for (let second = 0; act < acts.length; second += 1) {
    const ofDistrict = new Map<number, number>();
    while ((acts[arrived]?.at ?? Infinity) <= second) arrived += 1;
    let used = 0;
    while (act < arrived && used < budget) {
      const { kind, district, at } = acts[act] as Act;
      const charge = costs[kind].requests[request] ?? 0;
      used += charge;
      figures.requests += 1;
      ofDistrict.set(district, (ofDistrict.get(district) ?? 0) + charge);
      request += 1;
      if (request < costs[kind].requests.length) continue;
      const waited = second - at;
      figures.longestWait = Math.max(figures.longestWait, waited);
      figures.gaveUp += waited > longestThrottling ? 1 : 0;
      [act, request] = [act + 1, 0];
    }
    seconds.push(used);
    figures.units += used;
    figures.refused += arrived - act;
    figures.queue = Math.max(figures.queue, arrived - act);
    figures.hottestDistrict = Math.max(figures.hottestDistrict, ...ofDistrict.values());
  }
  return { ...figures, seconds };
}
