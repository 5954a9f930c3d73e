import { cellAddress } from '../files/address.ts';
import { type FieldId, fieldLabel } from './fields.ts';
import type { Problem } from './problem.ts';
import { type DeclaredKind, type Finding, problemTextOf, problemTexts } from './problem-texts.ts';
import type { CellFinding } from './reading.ts';

/** A cell that a problem speaks of; rows and columns count from 0. */
export interface ProblemPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  /** Null for a column that carries no field. */
  readonly field: string | null;
  readonly label: string;
}

/** A finding at its cell, with the declared severity and sentence of its kind. */
export function problemAt(place: ProblemPlace, { kind, found, other, optional }: CellFinding): Problem {
  const where = cellAddress(place.row, place.column);
  const text = problemTextOf(kind);
  const finding: Finding = {
    where,
    label: place.label,
    ...(found === undefined ? {} : { found }),
    ...(other === undefined ? {} : { other }),
  };
  // The clerk's own columns are read by no one but her: an error there stops nothing.
  const aside = place.field === null && kind === 'formula-error';
  return {
    sheet: place.sheet,
    cell: where,
    kind,
    severity: aside ? 'warning' : text.severity,
    field: place.field,
    message: text.sentence(finding),
    ...(optional === true || aside ? { optional: true } : {}),
  };
}

/** A problem of the whole file; its sentence needs no cell. */
export function problemOfFile(kind: DeclaredKind, found?: string): Problem {
  const { severity, sentence } = problemTexts[kind];
  const message = sentence({ where: '', label: '', ...(found === undefined ? {} : { found }) });
  return { sheet: null, cell: null, kind, severity, field: null, message };
}

/** A problem of a field's own cell; none where the table has no such column. */
export function problemOfField(
  row: number,
  field: FieldId,
  finding: CellFinding,
  context: { readonly sheet: string | null; readonly columns: ReadonlyMap<FieldId, number> },
): readonly Problem[] {
  const column = context.columns.get(field);
  if (column === undefined) return [];
  return [problemAt({ sheet: context.sheet, row, column, field, label: fieldLabel(field) }, finding)];
}
