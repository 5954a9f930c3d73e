/** JSON in which each set of keys is written once: rows and cells take a third of the room. */
export interface PackedJson {
  readonly shapes: readonly (readonly string[])[];
  readonly packed: Packed;
}

/** An object is [shape, ...values]; a list is [-1, ...entries]. */
type Packed = string | number | boolean | null | readonly Packed[];

const listMark = -1;

/** What JSON.stringify would keep: entries without a value are left out. */
export function packJson(value: unknown): PackedJson {
  const shapes = new Map<string, number>();
  const pack = (one: unknown): Packed => {
    if (Array.isArray(one)) return [listMark, ...one.map(pack)];
    if (one === null || typeof one !== 'object') return one as Packed;
    const entries = Object.entries(one).filter(([, entry]) => entry !== undefined);
    const key = JSON.stringify(entries.map(([name]) => name));
    const shape = shapes.get(key) ?? shapes.size;
    shapes.set(key, shape);
    return [shape, ...entries.map(([, entry]) => pack(entry))];
  };
  const packed = pack(value);
  return { shapes: [...shapes.keys()].map((key) => JSON.parse(key) as string[]), packed };
}

export function unpackJson({ shapes, packed }: PackedJson): unknown {
  const unpack = (one: Packed): unknown => {
    if (!isPackedList(one)) return one;
    const [mark, ...rest] = one;
    if (mark === listMark) return rest.map(unpack);
    const names = shapes[Number(mark)] ?? [];
    return Object.fromEntries(names.map((name, index) => [name, unpack(rest[index] ?? null)]));
  };
  return unpack(packed);
}

const isPackedList = (one: Packed): one is readonly Packed[] => Array.isArray(one);
