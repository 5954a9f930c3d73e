import {
  type Enterprise,
  inventedDate,
  inventedEnterprises,
  inventedNumber,
  inventedUscc,
} from './enterprises.ts';
import type { Random } from './random.ts';
import { numberFaults, usccFaults } from './written-codes.ts';
import type { Entry } from './written-row.ts';

const renamed = (name: string): string =>
  name.startsWith('常州') ? `江苏${name.slice(2)}` : `常州市${name}`;

function plainEntry(random: Random, enterprise: Enterprise, position: number, mess: number): Entry {
  const otherYear = Number(enterprise.registrationNumber.slice(0, 4)) - 1;
  const key = String(position);
  const digits = /^\d+$/.test(enterprise.registrationNumber);
  const faulty = random.chance(mess);
  const numbers = numberFaults.filter((fault) => fault !== 'as-number' || digits);
  if (!faulty) return { enterprise, key };
  return random.chance(0.6)
    ? { enterprise, key, uscc: random.pick(usccFaults) }
    : random.chance(0.6)
      ? { enterprise, key, number: random.pick(numbers) }
      : random.pick<Entry>([
          { enterprise, key, staffTwisted: true },
          { enterprise: { ...enterprise, registeredOn: inventedDate(random, otherYear) }, key },
        ]);
}

/** A later row about the enterprise of an earlier one. Both keep a code or number that joins them. */
function again(random: Random, year: number, entry: Entry): readonly [Entry, Entry] {
  const { enterprise, key } = entry;
  const first: Entry = { enterprise, key };
  const second: Entry = { enterprise, key: `${key} again` };
  const pastYear = {
    ...enterprise,
    registrationNumber: inventedNumber(random, year - 1),
    registeredOn: inventedDate(random, year - 1),
  };
  return random.pick<readonly [Entry, Entry]>([
    [first, second],
    [first, { ...second, enterprise: { ...enterprise, name: renamed(enterprise.name) } }],
    [first, { ...second, uscc: 'length' }],
    [first, { ...second, uscc: 'missing' }],
    [{ ...first, uscc: 'scientific-text' }, second],
    [
      { ...first, uscc: 'length' },
      { ...second, uscc: 'missing' },
    ],
    [first, { ...second, uscc: 'lower-case' }],
    [{ ...first, enterprise: pastYear }, second],
    [first, { ...second, enterprise: pastYear }],
    [{ ...first, number: 'missing' }, second],
    [first, { ...second, number: 'missing' }],
    [first, { ...second, number: 'as-number' }],
  ]);
}

/** Another enterprise with the number of this one. */
const sharing = (random: Random, entry: Entry): Entry => ({
  enterprise: {
    ...entry.enterprise,
    name: renamed(entry.enterprise.name),
    uscc: inventedUscc(random),
  },
  key: `${entry.key} shared`,
});

export function entriesOf(
  random: Random,
  year: number,
  enterprises: readonly Enterprise[],
  mess: number,
): readonly Entry[] {
  const plain = enterprises.map((enterprise, position) => plainEntry(random, enterprise, position, mess));
  const clean = plain.filter(({ uscc, number }) => uscc === undefined && number === undefined);
  const doubled = random.some(clean, mess / 2).map((entry) => ({ entry, pair: again(random, year, entry) }));
  const shared = clean.filter((entry) => !doubled.some((one) => one.entry === entry));
  const sharers = random.some(shared, mess / 8).map((entry) => sharing(random, entry));
  const otherYears = random
    .some(enterprises, mess / 4)
    .map((_, position) => inventedEnterprises(random.fork(`other year ${position}`), year - 1, 1))
    .flat()
    .map((enterprise, position) => ({ enterprise, key: `other year ${position}` }));
  const firsts = plain.map((entry) => doubled.find((one) => one.entry === entry)?.pair[0] ?? entry);
  return [...firsts, ...doubled.map(({ pair }) => pair[1]), ...sharers, ...random.shuffled(otherYears)];
}

export const withSample = (random: Random, year: number, entries: readonly Entry[]): readonly Entry[] => [
  ...inventedEnterprises(random, year, 1).map((enterprise) => ({
    enterprise,
    key: 'sample',
    sample: true as const,
  })),
  ...entries,
];

/** How another town reports the same enterprise. */
export function elsewhere(random: Random, enterprise: Enterprise, year: number): Entry {
  const { yuan, counts } = enterprise;
  const key = `elsewhere ${enterprise.uscc}`;
  const otherSales = (share: number): Enterprise => {
    const sales = Math.round((yuan.salesRevenue * share) / 100) * 100;
    return {
      ...enterprise,
      yuan: { ...yuan, salesRevenue: sales },
      yearlyYuan: {
        ...enterprise.yearlyYuan,
        salesRevenue: { ...enterprise.yearlyYuan.salesRevenue, [-1]: sales },
      },
    };
  };
  return random.pick<Entry>([
    { enterprise, key },
    { enterprise: { ...enterprise, name: renamed(enterprise.name) }, key },
    { enterprise: otherSales(1.2), key },
    { enterprise: otherSales(1.004), key },
    { enterprise: { ...enterprise, counts: { ...counts, staffCount: counts.staffCount + 9 } }, key },
    { enterprise, key, uscc: 'missing' },
    { enterprise, key, uscc: 'length' },
    { enterprise: { ...enterprise, registeredOn: inventedDate(random, year, 3) }, key },
    { enterprise, key, uscc: 'lower-case' },
    { enterprise: { ...enterprise, registrationNumber: inventedNumber(random, year) }, key },
  ]);
}
