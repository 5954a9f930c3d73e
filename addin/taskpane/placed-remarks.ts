import type { Remark } from '../../shared/api/backend.ts';
import { sentBackMessages } from '../../shared/text/messages/sent-back.ts';
import type { SaidOfCell } from './marks-of.ts';

/** A remark of the bureau with the sheet it belongs to; undefined where the open workbook has no such sheet. */
export interface PlacedRemark {
  readonly remark: Remark;
  readonly sheet: string | undefined;
}

export const placedRemarks = (
  remarks: readonly Remark[],
  sheets: readonly string[],
): readonly PlacedRemark[] =>
  remarks.map((remark) => ({ remark, sheet: sheets.find((name) => name === wanted(remark, sheets)) }));

/** A text file was sent without a name of its sheet; it has only one. */
const wanted = ({ sheet }: Remark, sheets: readonly string[]): string | undefined =>
  sheet ?? (sheets.length === 1 ? sheets[0] : undefined);

/** What stands at the cells. */
export const saidByBureau = (placed: readonly PlacedRemark[]): readonly SaidOfCell[] =>
  placed.flatMap(({ remark: { cell, text }, sheet }) =>
    sheet === undefined
      ? []
      : [{ sheet, cell, severity: 'warning' as const, message: sentBackMessages.note(text) }],
  );
