import type { Backend, MailedFile, SavedReturn } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { periodName } from '../../shared/text/shown-figures.ts';
import type { Decided } from './decide.ts';

/** Imports a mailed file and says what it was recognised as, or why it was not taken. */
export async function importMailed(backend: Pick<Backend, 'importFile'>, file: MailedFile): Promise<Decided> {
  const answer = await backend.importFile(file);
  if (answer.ok) return { ok: true, sentence: recognised(file.name, answer.value) };
  return { ok: false, sentence: `${boardMessages.notImported(file.name)}：${answer.reason.sentence}` };
}

function recognised(file: string, { return: line, version: { totals } }: SavedReturn): string {
  const { rows, counted, errors, warnings, zeroReport } = totals;
  const imported = boardMessages.imported(file, line.unitName, periodName(line.quarter));
  const found = zeroReport
    ? boardMessages.zeroImported
    : boardMessages.importedFigures(
        boardMessages.versionFigures(rows, counted),
        boardMessages.problemCounts(errors, warnings),
      );
  return `${imported}：${found}。`;
}
