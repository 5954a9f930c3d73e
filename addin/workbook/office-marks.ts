import { cellAddress } from '../../shared/files/address.ts';
import { grouped } from '../../shared/files/grouped.ts';
import type { Severity } from '../../shared/ledgers/problem.ts';
import type { CellMark } from '../../shared/ports/workbook.ts';
import { officeMessages } from '../../shared/text/messages/office.ts';
import type { OfficeRun } from './office-run.ts';

/**
 * Marks are conditional formats that always hold: the clerk's own fill stays under them, they move with the cells, and
 * they are known again by their formula after the file was closed and opened.
 */
const ownFormula = '=N("GAOQI")=0';

const fills: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', hint: '#DDEBF7' };

/** Excel takes no longer list of addresses at once. */
const addressesAtOnce = 200;

export const markOfficeCells = (
  run: OfficeRun,
  marks: readonly CellMark[],
  withNotes: boolean,
): Promise<void> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    await removeOwn(context, worksheets.items, withNotes);
    const names = new Set(worksheets.items.map(({ name }) => name));
    for (const [sheet, ofSheet] of grouped(marks, ({ sheet: name }) => name))
      if (names.has(sheet)) addMarks(worksheets.getItem(sheet), ofSheet, withNotes);
    await context.sync();
  });

async function removeOwn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withNotes: boolean,
): Promise<void> {
  const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const ofSheet of formats) ofSheet.load('items/type');
  const notes = withNotes ? sheets.map(({ notes: ofSheet }) => ofSheet) : [];
  for (const ofSheet of notes) ofSheet.load('items/content');
  await context.sync();
  const custom = formats.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
  const rules = custom.map((format) => format.custom.rule);
  for (const rule of rules) rule.load('formula');
  await context.sync();
  for (const [place, rule] of rules.entries()) if (rule.formula === ownFormula) custom[place]?.delete();
  for (const { items } of notes)
    for (const note of items) if (note.content.startsWith(officeMessages.noteBegins)) note.delete();
}

function addMarks(sheet: Excel.Worksheet, marks: readonly CellMark[], withNotes: boolean): void {
  for (const [severity, alike] of grouped(marks, (mark) => mark.severity))
    for (let from = 0; from < alike.length; from += addressesAtOnce) {
      const addresses = alike.slice(from, from + addressesAtOnce).map(addressOf);
      const { custom } = sheet.getRanges(addresses.join(',')).conditionalFormats.add('Custom');
      custom.rule.formula = ownFormula;
      custom.format.fill.color = fills[severity];
    }
  if (withNotes)
    for (const mark of marks) sheet.notes.add(addressOf(mark), `${officeMessages.noteBegins}${mark.note}`);
}

const addressOf = ({ row, column }: CellMark): string => cellAddress(row, column);
