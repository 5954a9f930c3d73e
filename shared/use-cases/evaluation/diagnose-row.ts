import { wujinDistrict } from '../../domain/wujin-district.ts';
import { type Diagnosis, diagnosisOf } from '../../documents/diagnosis.ts';
import type { SheetRow } from '../../files/sheet.ts';
import { isCellError } from '../../formulas/cell-error.ts';
import { programRows } from '../../formulas/rows/row-answers.ts';
import type { Program } from '../../policy/define-program.ts';
import { hnteProgram } from '../../policy/hnte/program.ts';
import { techSmeProgram } from '../../policy/tech-sme/program.ts';
import type { EnterpriseToDiagnose } from '../../ports/evaluation-desk.ts';
import { cautionsOf, confirmedByPerson, factsOfProgram, unreadableCells } from './enterprise-evaluation.ts';
import type { EvaluationTable } from './evaluation-table.ts';
import { type AskedTable, askedTable, judgedCase } from './judged-row.ts';

/** The enterprise of a row on paper, with the verdict that the pane shows; undefined where no enterprise stands there. */
export function diagnoseRow(
  tables: readonly EvaluationTable[],
  { table: number, row: place, program, on }: EnterpriseToDiagnose,
): Diagnosis | undefined {
  const table = tables.find((one) => one.table === number);
  const row = table?.enterprises.find((one) => one.row === place);
  if (table === undefined || row === undefined) return undefined;
  const asked = askedTable(table, { program, on });
  return isCellError(asked) ? undefined : diagnosisIn(asked, row);
}

function diagnosisIn(table: AskedTable, place: SheetRow): Diagnosis {
  const { row, judged } = judgedCase(table, place);
  return diagnosisOf({
    name: judged.name,
    uscc: judged.uscc === '' ? undefined : judged.uscc,
    facts: factsOfProgram(table, row),
    program: programOf(table),
    on: table.question.on,
    district: wujinDistrict.bureau,
    reading: {
      unreadable: unreadableCells(place, row).map(({ sentence }) => sentence),
      toConfirm: confirmedByPerson(table, row),
      cautions: cautionsOf(table, row),
    },
  });
}

const programs = { hnte: hnteProgram, 'tech-sme': techSmeProgram } as const;

/** The rules that the columns of the sheet can answer, as everywhere in the pane. */
const programOf = ({ question, asked: { table, moment } }: AskedTable): Program => ({
  ...programs[question.program],
  requires: programRows[question.program].requirementFor(table, moment),
});
