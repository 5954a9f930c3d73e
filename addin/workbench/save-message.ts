import type { Workbook } from '../../shared/files/sheet.ts';
import type { WorkbookPart } from '../reading/workbook-parts.ts';

/** Rows travel in parts, the sheets they belong to last; `widths` of their columns, sheet by sheet. */
export type SaveMessage =
  | { readonly kind: 'rows'; readonly part: WorkbookPart }
  | {
      readonly kind: 'write';
      readonly workbook: Workbook;
      readonly widths: readonly (readonly number[])[];
    };

export type SaveAnswer =
  { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'failed' };
