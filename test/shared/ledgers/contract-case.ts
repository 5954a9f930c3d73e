import type { Workbook } from '../../../shared/files/sheet.ts';
import type { ShortSheet } from '../../builders/plain-workbook.ts';
import type { TruthRow, TruthTable } from '../../builders/truth.ts';

type WrittenProblem = readonly [cell: string | null, kind: string, severity: 'error' | 'warning'];

/** One sentence of the contract as a small ledger, and what a reader has to say about it. Keys not named are not asked. */
export interface ContractCase {
  /** Section of the contract and its words. */
  readonly section: string;
  readonly name: string;
  readonly file: string;
  readonly format: Workbook['format'];
  readonly date1904: boolean;
  readonly sheets: readonly ShortSheet[];
  readonly expected: {
    readonly orgUnit?: string | null;
    readonly tables?: readonly Partial<TruthTable>[];
    /** All rows in their order; of each only the keys that matter here. */
    readonly rows?: readonly Partial<TruthRow>[];
    /** All errors and warnings, whatever their order. */
    readonly problems?: readonly WrittenProblem[];
    readonly otherSheets?: readonly string[];
  };
}

type Choices = Partial<Pick<ContractCase, 'file' | 'format' | 'date1904'>>;

/** A case about one visible sheet, or about several. */
export const contractCase = (
  section: string,
  name: string,
  ledger: Choices &
    (
      | { readonly rows: ShortSheet['rows']; readonly merges?: readonly string[] }
      | { readonly sheets: readonly ShortSheet[] }
    ),
  expected: ContractCase['expected'],
): ContractCase => ({
  section,
  name,
  file: ledger.file ?? '湖塘镇.xlsx',
  format: ledger.format ?? 'xlsx',
  date1904: ledger.date1904 ?? false,
  sheets: 'sheets' in ledger ? ledger.sheets : [{ rows: ledger.rows, merges: ledger.merges ?? [] }],
  expected,
});
