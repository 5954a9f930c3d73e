import { grouped } from '../grouped.ts';
import { eachRecord } from './records.ts';

const delimiters = [',', '\t', ';', '|'] as const;

/** Enough to see the shape; a table's first records are like its others. */
const sampleLength = 20_000;

/**
 * The character that cuts a text into columns: the one that gives most records the same number of fields, at least two;
 * a comma where none does.
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: score(sample, delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: ',', score: 0 })
    .delimiter;
}

/** Of the records that hold anything, the share that is cut into the commonest number of fields. */
function score(sample: string, delimiter: string): number {
  const counts: number[] = [];
  eachRecord(sample, delimiter, (fields) => {
    if (fields.some((field) => field !== '')) counts.push(fields.length);
  });
  const several = grouped(
    counts.filter((count) => count > 1),
    (count) => count,
  );
  const commonest = Math.max(0, ...[...several.values()].map((same) => same.length));
  return commonest / Math.max(1, counts.length);
}
