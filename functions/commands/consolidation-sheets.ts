import type { Consolidation } from '../../shared/consolidation/consolidate.ts';
import { achievementOf } from '../../shared/consolidation/town-table.ts';
import { type Ratio, nearestDouble } from '../../shared/domain/ratio.ts';
import type { OutRow, OutSheet } from '../../shared/files/write-workbook.ts';
import { fieldLabel } from '../../shared/ledgers/fields.ts';
import { problemTitle } from '../../shared/ledgers/problem-texts.ts';
import {
  consolidateMessages,
  consolidateSheets as words,
  severityLabels,
} from '../../shared/text/messages/consolidate.ts';
import { details } from './detail-sheet.ts';
import { count, text } from './sheet-columns.ts';

/** The consolidation as the sheets of a workbook: the table, every row, the double claims, the problems. */
export const consolidationSheets = (consolidation: Consolidation): readonly OutSheet[] => [
  summary(consolidation),
  details(consolidation),
  doubleClaims(consolidation),
  problems(consolidation),
];

const shareNumber = (share: Ratio | null): number | null => (share === null ? null : nearestDouble(share));

function summary({ table, district }: Consolidation): OutSheet {
  const [unit = '', file = '', rows = '', counted = '', target = '', share = '', rank = ''] =
    consolidateMessages.headers;
  const total = (label: string, figure: number): OutRow => {
    const all = label === consolidateMessages.sumOfTowns ? sumOfRows : null;
    const achieved = shareNumber(achievementOf(figure, district.totalTarget));
    return [label, null, all, figure, district.totalTarget, achieved, null];
  };
  const sumOfRows = table.reduce((sum, line) => sum + line.rows, 0);
  return {
    name: words.summary,
    columns: [
      text(unit, 16),
      text(file, 40),
      ...[rows, counted, target].map(count),
      { header: share, width: 10, kind: 'share' },
      count(rank),
    ],
    rows: [
      ...table.map((line): OutRow => [
        line.unit,
        line.files.length === 0 ? consolidateMessages.notHandedIn : line.files.join('、'),
        line.rows,
        line.counted,
        line.target,
        shareNumber(line.achievement),
        line.rank,
      ]),
      total(consolidateMessages.sumOfTowns, district.sumOfTowns),
      total(consolidateMessages.distinct, district.distinct),
    ],
  };
}

const doubleClaims = ({ district, files }: Consolidation): OutSheet => {
  const towns = new Map(files.map(({ file, countsFor }) => [file, countsFor]));
  return {
    name: words.doubleClaims,
    columns: [
      count(words.enterprise),
      text(words.uscc, 22),
      text(words.registrationNumbers, 22),
      text(words.names, 40),
      text(words.unit, 14),
      text(words.file, 34),
      text(words.sheet, 14),
      count(words.row),
      text(words.conflicts, 30),
    ],
    rows: district.duplicatesAcrossTowns.flatMap((claim, index) =>
      claim.where.map(({ file, sheet, row }): OutRow => [
        index + 1,
        claim.uscc,
        claim.registrationNumbers.join('、'),
        claim.names.join(' / '),
        towns.get(file) ?? null,
        file,
        sheet,
        row,
        claim.conflicts.map(fieldLabel).join('、'),
      ]),
    ),
  };
};

const problems = ({ files }: Consolidation): OutSheet => ({
  name: words.problems,
  columns: [
    text(words.unit, 14),
    text(words.file, 34),
    text(words.sheet, 14),
    text(words.cell, 10),
    text(words.severity, 8),
    text(words.problem, 22),
    text(words.sentence, 80),
  ],
  rows: files.flatMap(({ file, ledger, problems: found }) =>
    found.map(({ sheet, cell, severity, kind, message }): OutRow => [
      ledger?.orgUnit ?? null,
      file,
      sheet,
      cell,
      severityLabels[severity],
      problemTitle(kind),
      message,
    ]),
  ),
});
