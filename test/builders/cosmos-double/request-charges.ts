/** Request units by size in kB, before indexing: the table that Microsoft publishes for reads and writes of one item. */
const table: readonly { readonly kb: number; readonly read: number; readonly write: number }[] = [
  { kb: 0, read: 1, write: 4.95 },
  { kb: 1, read: 1, write: 4.95 },
  { kb: 4, read: 1.14, write: 6.67 },
  { kb: 16, read: 1.67, write: 9.52 },
  { kb: 64, read: 4.76, write: 22.67 },
  { kb: 128, read: 9.95, write: 48.2 },
  { kb: 256, read: 20.3, write: 98.3 },
  { kb: 512, read: 41, write: 185 },
  { kb: 1024, read: 146, write: 625 },
  { kb: 2048, read: 292, write: 1250 },
];

/** Between two lines of the table the charge grows evenly. */
export function chargeOf(kind: 'read' | 'write', bytes: number): number {
  const kb = bytes / 1024;
  const above = table.find((line) => line.kb > kb) ?? table.at(-1);
  const below = table.findLast((line) => line.kb <= kb);
  if (above === undefined || below === undefined || above === below) return above?.[kind] ?? 0;
  return below[kind] + ((kb - below.kb) / (above.kb - below.kb)) * (above[kind] - below[kind]);
}

/** A query costs something before it finds anything; what it finds costs about what a read of as many bytes does. */
export const queryCharge = (bytes: number): number => 2.3 + chargeOf('read', bytes) - 1;

/** Looking for what is not there, or a write that is refused. */
export const leastCharge = 1;
