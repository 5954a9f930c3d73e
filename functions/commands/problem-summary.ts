import type { PlacedFile } from '../../shared/consolidation/place-ledgers.ts';
import { problemTitle } from '../../shared/ledgers/problem-texts.ts';
import type { Problem, Severity } from '../../shared/ledgers/problem.ts';
import { compareCodePoints } from '../../shared/text/code-point-order.ts';
import { alignedLines } from '../../shared/text/columns.ts';
import { consolidateMessages as words, severityLabels } from '../../shared/text/messages/consolidate.ts';

interface KindCount {
  readonly severity: Severity;
  readonly kind: string;
  readonly cells: number;
  readonly files: number;
}

const worstFirst: readonly Severity[] = ['error', 'warning', 'hint'];

/** How often each kind of problem occurs, the worst first, then the most frequent. */
export function problemCounts(files: readonly PlacedFile[]): readonly KindCount[] {
  const counts = new Map<string, KindCount>();
  for (const { problems } of files) {
    const seen = new Set<string>();
    for (const { severity, kind } of problems) {
      const key = `${severity} ${kind}`;
      const { cells = 0, files: inFiles = 0 } = counts.get(key) ?? {};
      counts.set(key, { severity, kind, cells: cells + 1, files: inFiles + (seen.has(key) ? 0 : 1) });
      seen.add(key);
    }
  }
  return [...counts.values()].toSorted(
    (a, b) =>
      worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity) ||
      b.cells - a.cells ||
      compareCodePoints(a.kind, b.kind),
  );
}

export function problemLines(files: readonly PlacedFile[]): readonly string[] {
  const all: readonly Problem[] = files.flatMap(({ problems }) => problems);
  if (all.length === 0) return [words.noProblems];
  const lines = problemCounts(files).map(({ severity, kind, cells, files: inFiles }) => [
    severityLabels[severity],
    problemTitle(kind),
    String(cells),
    String(inFiles),
  ]);
  const aligned = alignedLines([words.problemHeaders, ...lines], ['left', 'left', 'right', 'right']);
  return [words.problems(all.length), ...aligned.map((line) => `  ${line}`)];
}
