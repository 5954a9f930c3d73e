import type { SampleCell, SampleSheet } from './sample-sheet.ts';

/** Only digits, signs and the words of days: Excel would turn it into a number, a day or a formula when it is pasted. */
const wouldBeConverted = /^(?:[=+\-@'"]|[\d.,%:/()+\-\s年月日号e]+$)/i;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function pastedCell(cell: SampleCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell).toUpperCase();
  const kept = wouldBeConverted.test(cell.normalize('NFKC')) ? `=${quoted(cell)}` : cell;
  return /["\t\r\n]/.test(kept) ? quoted(kept) : kept;
}

/** The whole example as the clipboard carries it: pasted at A1 of an empty sheet it shows its own result. */
export function pastedText({ cells, formula, formulaAt }: SampleSheet, answerName: string): string {
  const height = Math.max(cells.length, formulaAt.row + 1);
  const lines = Array.from({ length: height }, (_, row) => {
    const own = Array.from({ length: formulaAt.column }, (_, column) =>
      pastedCell(cells[row]?.[column] ?? null),
    );
    if (row === formulaAt.row) return [...own, pastedFormula(formula)];
    return row === 0 ? [...own, answerName] : own;
  });
  return lines.map((line) => line.join('\t')).join('\r\n');
}

const pastedFormula = (formula: string): string => (formula.includes('"') ? quoted(formula) : formula);
