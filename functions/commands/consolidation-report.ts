import { type Consolidation } from '../../shared/consolidation/consolidate.ts';
import type { DoubleClaim } from '../../shared/consolidation/double-claims.ts';
import { type TownLine, achievementOf } from '../../shared/consolidation/town-table.ts';
import { type Ratio, multiplyRatios, ratio, roundedText } from '../../shared/domain/ratio.ts';
import { fieldLabel } from '../../shared/ledgers/fields.ts';
import { alignedLines } from '../../shared/text/columns.ts';
import { consolidateMessages as words } from '../../shared/text/messages/consolidate.ts';
import { shownName } from '../../shared/text/shown-name.ts';
import { problemLines } from './problem-summary.ts';

/** Everything the command prints, line by line. */
export const reportLines = (consolidation: Consolidation): readonly string[] => [
  ...tableLines(consolidation),
  '',
  ...missingLines(consolidation),
  ...claimLines(consolidation),
  '',
  ...problemLines(consolidation.files),
];

const share = (value: Ratio | null): string =>
  value === null ? words.nothing : `${roundedText(multiplyRatios(value, ratio(100, 1)), 1)}%`;

const figure = (value: number | null): string => (value === null ? words.nothing : String(value));

function tableLines({ table, district }: Consolidation): readonly string[] {
  const rows = table.reduce((sum, line) => sum + line.rows, 0);
  const total = (label: string, counted: number): readonly string[] => [
    label,
    '',
    label === words.sumOfTowns ? String(rows) : '',
    String(counted),
    figure(district.totalTarget),
    share(achievementOf(counted, district.totalTarget)),
    '',
  ];
  return alignedLines(
    [
      words.headers,
      ...table.map(townCells),
      total(words.sumOfTowns, district.sumOfTowns),
      total(words.distinct, district.distinct),
    ],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  );
}

const townCells = ({
  unit,
  files,
  rows,
  counted,
  target,
  achievement,
  rank,
}: TownLine): readonly string[] => [
  unit,
  filesText(files),
  String(rows),
  String(counted),
  figure(target),
  share(achievement),
  figure(rank),
];

/** A unit with a hundred files must not make the table a hundred names wide. */
function filesText(files: readonly string[]): string {
  const [first, second] = files.map(shownName);
  if (first === undefined) return words.notHandedIn;
  if (second === undefined) return first;
  return files.length === 2 ? `${first}、${second}` : words.manyFiles(first, files.length);
}

const missingLines = ({ district: { missing } }: Consolidation): readonly string[] =>
  missing.length === 0 ? [] : [words.missing(missing), ''];

function claimLines({ district, files }: Consolidation): readonly string[] {
  const claims = district.duplicatesAcrossTowns;
  if (claims.length === 0) return [words.noDoubleClaims];
  const towns = new Map(files.map(({ file, countsFor }) => [file, countsFor ?? '']));
  return [words.doubleClaims(claims.length), ...claims.flatMap((claim) => linesOfClaim(claim, towns))];
}

function linesOfClaim(claim: DoubleClaim, towns: ReadonlyMap<string, string>): readonly string[] {
  const { uscc, registrationNumbers, names, where, conflicts } = claim;
  const key = uscc ?? registrationNumbers[0] ?? words.noKey;
  return [
    `  ${words.claim(names.join(' / ') || words.noName, key)}`,
    ...where.map(
      ({ file, sheet, row }) => `    ${words.claimPlace(towns.get(file) ?? '', file, sheet, row)}`,
    ),
    `    ${conflicts.length === 0 ? words.agree : words.disagree(conflicts.map(fieldLabel))}`,
  ];
}
