import type { Consolidation } from '../../shared/consolidation/consolidate.ts';
import type { PlacedFile } from '../../shared/consolidation/place-ledgers.ts';
import type { OutColumn, OutRow, OutSheet } from '../../shared/files/write-workbook.ts';
import { type FieldId, fieldIds, fieldKind, fieldLabel } from '../../shared/ledgers/fields.ts';
import type { FieldValue, LedgerRow } from '../../shared/ledgers/ledger.ts';
import { consolidateSheets as words, whyLabel } from '../../shared/text/messages/consolidate.ts';
import { count, text } from './sheet-columns.ts';

const fieldColumn = (field: FieldId): OutColumn => {
  const label = fieldLabel(field);
  switch (fieldKind(field)) {
    case 'amount':
      return { header: words.amount(label), width: 16, kind: 'amount' };
    case 'count':
      return count(label);
    case 'name':
      return text(label, 34);
    default:
      return text(label, 22);
  }
};

/** Every row of every file, also those that do not count, with the place it comes from. */
export const details = ({ files }: Consolidation): OutSheet => ({
  name: words.details,
  columns: [
    text(words.unit, 14),
    text(words.file, 34),
    text(words.sheet, 14),
    count(words.row),
    ...fieldIds.map(fieldColumn),
    text(words.counts, 10),
    text(words.why, 30),
  ],
  rows: files.flatMap((placed) => placed.ledger?.rows.map((row) => detailRow(placed, row)) ?? []),
});

const detailRow = ({ file, ledger, countsFor }: PlacedFile, row: LedgerRow): OutRow => [
  ledger?.orgUnit ?? null,
  file,
  row.sheet,
  row.row,
  ...fieldIds.map((field) => cellValue(field, row.values[field])),
  countsFor !== null && row.counts ? words.yes : words.no,
  countsFor === null ? words.fileNotCounted : whyLabel(row.why),
];

/** An amount with more digits than a double holds stays text rather than change. */
function cellValue(field: FieldId, value: FieldValue | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  if (fieldKind(field) !== 'amount' || typeof value === 'number') return value;
  return value.replace(/[-.]/g, '').length <= 15 ? Number(value) : value;
}
