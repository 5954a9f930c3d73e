import { type ExampleReference } from '../../shared/formulas/reference.ts';
import { type SampleCell, columnName } from '../../shared/formulas/sample-sheet.ts';
import { type Markup, markup } from '../../shared/text/markup.ts';
import { errorTexts, referenceMessages as messages } from '../../shared/text/messages/reference.ts';

const cellText = (cell: SampleCell | undefined): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');

type Shown = ReadonlyMap<string, string>;

const placeOf = (row: number, column: number): string => `${row} ${column}`;

/** What the formula puts where: its spill, its error, or only its own cell where the backend answers. */
function answersOf({ sheet, answer }: ExampleReference): Shown {
  const { row, column } = sheet.formulaAt;
  switch (answer.kind) {
    case 'cells':
      return new Map(
        answer.rows.flatMap((cells, down) =>
          cells.map((cell, right) => [placeOf(row + down, column + right), String(cell)] as const),
        ),
      );
    case 'error':
      return new Map([[placeOf(row, column), errorTexts[answer.error].code]]);
    case 'from-backend':
      return new Map([[placeOf(row, column), '…']]);
  }
}

const furthest = (shown: Shown, part: 0 | 1): number =>
  Math.max(...[...shown.keys()].map((place) => Number(place.split(' ')[part])));

const range = (length: number): readonly number[] => Array.from({ length }, (_, place) => place);

/** The example as a piece of a sheet, with column letters, row numbers and the result in its place. */
export function sampleTable(example: ExampleReference): Markup {
  const { cells, formulaAt } = example.sheet;
  const shown = answersOf(example);
  const columns = range(furthest(shown, 1) + 1);
  const rows = range(Math.max(cells.length, furthest(shown, 0) + 1));
  const heads = columns.map((column) => markup`<th scope="col">${columnName(column)}</th>`);
  const lines = rows.map((row) => {
    const line = columns.map((column) => cellOf(cells[row]?.[column], shown.get(placeOf(row, column))));
    return markup`<tr><th scope="row">${row + 1}</th>${line}</tr>`;
  });
  const name = `${messages.sampleSheet}：${example.name}`;
  const wide = columns.length > 6 ? markup` tabindex="0" role="region" aria-label="${name}"` : undefined;
  return markup`<div class="sheet"${wide}><table data-formula-column="${columnName(formulaAt.column)}"><thead><tr><td></td>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

function cellOf(cell: SampleCell | undefined, answer: string | undefined): Markup {
  if (answer !== undefined) return markup`<td class="answer">${answer}</td>`;
  return typeof cell === 'number'
    ? markup`<td class="number">${cell}</td>`
    : markup`<td>${cellText(cell)}</td>`;
}
