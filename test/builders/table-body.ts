import type { LedgerLayout } from './ledger-layout.ts';
import type { Random } from './random.ts';
import { batchWord } from './written-texts.ts';
import type { Entry } from './written-row.ts';

export type BodyPart =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'section'; readonly label: string }
  | { readonly kind: 'subtotal' | 'total'; readonly label: string }
  | { readonly kind: 'repeated-header' }
  | { readonly kind: 'column-numbers' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'blank' };

const totalWords = ['合计', '总计', '合  计', '总  计'];

interface Chunk {
  readonly batch: number;
  readonly entries: readonly Entry[];
}

/** By batch where sections, subtotals or merged cells need it; else as they come. */
function chunksOf(layout: LedgerLayout, entries: readonly Entry[]): readonly Chunk[] {
  if (!layout.sections && !layout.subtotals && !layout.mergedBatches) return [{ batch: 0, entries }];
  const batches = [...new Set(entries.map(({ enterprise }) => enterprise.batch))].sort((a, b) => a - b);
  return batches.map((batch) => ({
    batch,
    entries: entries.filter(({ enterprise }) => enterprise.batch === batch),
  }));
}

const sectionWord = (random: Random, batch: number, position: number): string => {
  const chinese = Array.from('一二三四五六')[position] ?? '七';
  return random.pick([
    `${chinese}、${batchWord(batch)}`,
    `（${chinese}）${batchWord(batch)}入库企业`,
    `${chinese}、${batch}月份入库企业`,
  ]);
};

const subtotalWord = (random: Random, batch: number): string =>
  random.pick(['小计', '小  计', '本页小计', ...(batch > 0 ? [`${batchWord(batch)}小计`] : [])]);

function chunkParts(
  layout: LedgerLayout,
  random: Random,
  chunk: Chunk,
  position: number,
): readonly BodyPart[] {
  const entries = chunk.entries.flatMap((entry, index): readonly BodyPart[] => {
    const one: BodyPart = { kind: 'entry', entry };
    if (index === 0) return [one];
    if (layout.repeatedHeaders && random.chance(0.12)) return [{ kind: 'repeated-header' }, one];
    return layout.blanks && random.chance(0.12) ? [{ kind: 'blank' }, one] : [one];
  });
  return [
    ...(layout.sections
      ? [{ kind: 'section', label: sectionWord(random, chunk.batch, position) } as const]
      : []),
    ...entries,
    ...(layout.subtotals ? [{ kind: 'subtotal', label: subtotalWord(random, chunk.batch) } as const] : []),
  ];
}

/** The rows below the header in their order. */
export function bodyOf(layout: LedgerLayout, entries: readonly Entry[], random: Random): readonly BodyPart[] {
  const total: readonly BodyPart[] = [{ kind: 'total', label: random.pick(totalWords) }];
  const empty: readonly BodyPart[] = layout.placeholder
    ? [{ kind: 'placeholder' }]
    : [{ kind: 'blank' }, { kind: 'blank' }, { kind: 'blank' }];
  const rows =
    entries.length === 0
      ? empty
      : chunksOf(layout, entries).flatMap((chunk, position) => chunkParts(layout, random, chunk, position));
  return [
    ...(layout.columnNumbers ? [{ kind: 'column-numbers' } as const] : []),
    ...(layout.totals === 'top' ? total : []),
    ...rows,
    ...(layout.totals === 'end' ? total : []),
  ];
}
