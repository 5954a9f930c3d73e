/** The shape of truth.json: what a ledger holds, by construction. `features`, `open` and `exitStatus` are never answered. */
import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import type { FieldId } from '../../shared/ledgers/fields.ts';

export type TruthValue = string | number | null;
export type FieldValues = Readonly<Partial<Record<FieldId, TruthValue>>>;

export interface TruthProblem {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly kind: string;
  readonly severity: 'error' | 'warning';
  readonly field: string | null;
  readonly optional?: true;
}

export interface TruthSkippedRow {
  readonly row: number;
  /** "note|signature" where the contract and its examples allow either. */
  readonly kind: string;
}

export interface TruthTable {
  readonly table: number;
  readonly sheet: string | null;
  readonly headerRows: readonly number[];
  readonly columnMap: Readonly<Record<string, string>>;
  readonly amountUnit: Readonly<Record<string, AmountUnit | null>>;
  readonly otherColumns: Readonly<Record<string, string>>;
  readonly hiddenColumns: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly skipRows: readonly TruthSkippedRow[];
}

export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

export interface TruthRow extends FieldValues {
  readonly table: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly byYear?: Readonly<Record<string, Readonly<Record<string, TruthValue>>>>;
  readonly asWritten?: Readonly<Record<string, string>>;
  readonly usccSuggestion?: string;
  readonly hidden?: true;
  readonly registrationYear: number | null;
  readonly counts: boolean;
  readonly why: string;
  readonly sameEnterpriseAs?: RowPlace;
  /** Keys on which the contract is silent: not compared. */
  readonly open?: readonly string[];
}

export interface TruthFile {
  readonly file: string;
  readonly orgUnit: string | null;
  readonly year: number;
  readonly format: 'xlsx' | 'xls' | 'csv';
  readonly tables: readonly TruthTable[];
  readonly otherSheets: readonly { readonly sheet: string | null; readonly why: string }[];
  readonly rows: readonly TruthRow[];
  readonly problems: readonly TruthProblem[];
  readonly distinctCounted: number;
  readonly features?: readonly string[];
  /** Keys on which the contract is silent: not compared. */
  readonly open?: readonly string[];
}

export interface TruthClaim {
  readonly uscc: string | null;
  readonly towns: readonly string[];
  readonly registrationNumbers: readonly string[];
  readonly where: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly table: number;
    readonly row: number;
  }[];
  readonly names: readonly string[];
  readonly conflicts: readonly string[];
}

export interface TruthDistrict {
  readonly perTown: Readonly<Record<string, number>>;
  readonly sumOfTowns: number;
  readonly distinct: number;
  readonly duplicatesAcrossTowns: readonly TruthClaim[];
  readonly target: Readonly<Record<string, number>>;
  readonly totalTarget: number;
  readonly missing?: readonly string[];
}

export interface Truth {
  readonly year: number;
  readonly files: readonly TruthFile[];
  readonly district: TruthDistrict;
  /** What the command answers to the shell. */
  readonly exitStatus?: number;
}
