import { cellAddress } from '../../shared/files/address.ts';
import type { SampleSheet } from '../../shared/formulas/sample-sheet.ts';
import type { ExampleReference } from '../../shared/formulas/reference.ts';
import type { Block, BlockValue, CellPlace, Workbook } from '../../shared/ports/workbook.ts';
import { functionsPaneMessages as messages } from '../../shared/text/messages/functions-pane.ts';
import type { Observable } from './observable.ts';

/** Puts an example where the clerk has selected an empty cell; answers with the sentence what came of it. */
export type InsertExample = (example: ExampleReference) => Promise<string>;

export const formulaInserter =
  (workbook: Workbook, selected: Observable<CellPlace | undefined>): InsertExample =>
  async (example) => {
    const place = selected.get();
    if (place === undefined) return messages.selectFirst;
    const block = blockAt(place, example.sheetFrom(place));
    const taken = await workbook.fill([block]).catch(() => 'failed' as const);
    if (taken === 'failed') return messages.failed;
    return taken === undefined
      ? messages.inserted(areaOf(block))
      : messages.taken(`${taken.sheet}!${cellAddress(taken.row, taken.column)}`);
  };

/** The cells of the example with the formula in its place. */
function blockAt({ sheet, row, column }: CellPlace, sample: SampleSheet): Block {
  const { cells, formula, formulaAt } = sample;
  const height = Math.max(cells.length, formulaAt.row + 1);
  const values = Array.from({ length: height }, (_, line): readonly BlockValue[] => {
    const own: BlockValue[] = [...(cells[line] ?? [])];
    if (line === formulaAt.row) {
      while (own.length < formulaAt.column) own.push(null);
      own[formulaAt.column] = { formula };
    }
    return own;
  });
  return { sheet, row, column, values };
}

const areaOf = ({ sheet, row, column, values }: Block): string => {
  const width = Math.max(...values.map(({ length }) => length));
  const [first, last] = [cellAddress(row, column), cellAddress(row + values.length - 1, column + width - 1)];
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
};
