import { districtOf } from './district-truth.ts';
import { inventedEnterprises } from './enterprises.ts';
import { elsewhere, entriesOf, withSample } from './folder-entries.ts';
import { type LedgerLayout, possible, randomLayout } from './ledger-layout.ts';
import { type BuiltLedger, buildLedger } from './ledger-variants.ts';
import { type Random, randomOf } from './random.ts';
import type { Truth, TruthFile } from './truth.ts';
import { districtUnits } from './unit-words.ts';
import type { Entry } from './written-row.ts';

export interface JudgeFolder {
  readonly ledgers: readonly BuiltLedger[];
  /** Files beside the ledgers, by name: a twin, byte for byte. */
  readonly twins: readonly { readonly of: string; readonly name: string }[];
  readonly truth: Truth;
}

interface Draft {
  readonly unit: string;
  readonly layout: LedgerLayout;
  readonly entries: readonly Entry[];
}

function draftsOf(random: Random, year: number): readonly Draft[] {
  const units = random.shuffled(districtUnits).slice(0, random.integer(3, 7));
  const all = inventedEnterprises(random.fork('enterprises'), year, 30 * units.length);
  const own = units.map((unit, index) => {
    const layout = randomLayout(random.fork(unit.name));
    const many = random.pick([0, 3, 6, 12, 22]);
    const some = all.slice(index * 30, index * 30 + many);
    const entries = entriesOf(random.fork(`entries ${unit.name}`), year, some, Math.max(0.15, layout.mess));
    const sample = many > 0 && random.chance(0.2);
    return { unit: unit.name, layout, entries: sample ? withSample(random, year, entries) : entries, many };
  });
  // Claimed by a second and sometimes a third town: rows without any fault of their own at home, told once there.
  const claims = own.flatMap(({ unit, entries }) =>
    entries
      .filter(
        ({ key, uscc, number, sample }) =>
          /^\d+$/.test(key) && uscc === undefined && number === undefined && !sample,
      )
      .filter(
        ({ key }) => !entries.some((other) => other.key === `${key} again` || other.key === `${key} shared`),
      )
      .slice(0, 2)
      .map(({ enterprise }) => ({ unit, enterprise })),
  );
  return own.map(({ unit, layout, entries, many }) => {
    const foreign = many === 0 ? [] : claims.filter((claim) => claim.unit !== unit && random.chance(0.2));
    return {
      unit,
      layout,
      entries: [...entries, ...foreign.map(({ enterprise }) => elsewhere(random, enterprise, year))],
    };
  });
}

const truthsOf = (ledgers: readonly BuiltLedger[]): Truth['files'] => ledgers.map(({ truth }) => truth);

const told = (kind: 'unit-twice' | 'unit-unknown'): TruthFile['problems'][number] => ({
  sheet: null,
  cell: null,
  kind,
  severity: 'error',
  field: null,
});

/** Of a twin byte for byte, and of a file of nobody, only the problem is certain. */
const openFile = (truth: TruthFile, kind: 'unit-twice' | 'unit-unknown'): TruthFile => ({
  ...truth,
  open: ['distinctCounted', 'rows', 'tables', 'otherSheets', 'problems'],
  problems: [told(kind)],
});

const secondOfUnit = (truth: TruthFile): TruthFile => ({
  ...openCounts(truth),
  problems: [...truth.problems, told('unit-twice')],
});

const openCounts = (truth: TruthFile): TruthFile => ({
  ...truth,
  open: ['distinctCounted', 'rows.counts', 'rows.why'],
});

type Trouble = 'none' | 'byte-twins' | 'two-files' | 'no-unit';

/** A folder of ledgers with its truth; some have two files of one unit or a file of none. */
export function judgeFolder(seed: number): JudgeFolder {
  const year = 2021;
  const random = randomOf(seed);
  const trouble = random.pick<Trouble>(['none', 'none', 'none', 'byte-twins', 'two-files', 'no-unit']);
  const ledgers = draftsOf(random, year).map((draft, position) => buildLedger({ ...draft, year, position }));
  if (trouble === 'byte-twins') return byteTwins(ledgers, year);
  if (trouble === 'two-files') return twoFiles(random, ledgers, year);
  if (trouble === 'no-unit') return withoutUnit(random, ledgers, year);
  const files = truthsOf(ledgers);
  return { ledgers, twins: [], truth: { year, files, district: districtOf(files), exitStatus: 0 } };
}

function byteTwins(ledgers: readonly BuiltLedger[], year: number): JudgeFolder {
  const files = truthsOf(ledgers);
  const [first] = ledgers;
  if (first === undefined) throw new RangeError('A folder has files.');
  const name = first.file.replace(/^00_/, '99_');
  return {
    ledgers,
    twins: [{ of: first.file, name }],
    truth: {
      year,
      files: [...files, openFile({ ...first.truth, file: name }, 'unit-twice')],
      district: districtOf(files),
      exitStatus: 1,
    },
  };
}

function twoFiles(random: Random, ledgers: readonly BuiltLedger[], year: number): JudgeFolder {
  const [first] = ledgers;
  if (first === undefined) throw new RangeError('A folder has files.');
  const unit = first.truth.orgUnit ?? '';
  const layout = randomLayout(random.fork('second file'));
  const some = inventedEnterprises(random.fork('second file'), year, 4);
  const second = buildLedger({ layout, unit, year, position: 98, entries: entriesOf(random, year, some, 0) });
  const counting = ledgers.slice(1).map(({ truth }) => truth);
  return {
    ledgers: [...ledgers, second],
    twins: [],
    truth: {
      year,
      files: [openCounts(first.truth), ...counting, secondOfUnit(second.truth)],
      district: districtOf(counting),
      exitStatus: 1,
    },
  };
}

function withoutUnit(random: Random, ledgers: readonly BuiltLedger[], year: number): JudgeFolder {
  const files = truthsOf(ledgers);
  const layout = possible({ ...randomLayout(random.fork('no unit')), unitPlace: 'file', otherSheets: [] });
  const some = inventedEnterprises(random.fork('no unit'), year, 5);
  const unit = districtUnits[0]?.name ?? '';
  const built = buildLedger({ layout, unit, year, position: 97, entries: entriesOf(random, year, some, 0) });
  const file = `97_科小台账.${layout.medium}`;
  const truth = openFile({ ...built.truth, file, orgUnit: null }, 'unit-unknown');
  return {
    ledgers: [...ledgers, { ...built, file, truth }],
    twins: [],
    truth: { year, files: [...files, truth], district: districtOf(files), exitStatus: 1 },
  };
}
