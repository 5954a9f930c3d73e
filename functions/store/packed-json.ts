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
  const { shapes, numberOf } = seenShapes();
  const pack = (one: unknown): Packed => {
    if (Array.isArray(one)) return [listMark, ...one.map(pack)];
    if (one === null || typeof one !== 'object') return one as Packed;
    const entries = Object.entries(one).filter(([, entry]) => entry !== undefined);
    return [numberOf(entries), ...entries.map(([, entry]) => pack(entry))];
  };
  const packed = pack(value);
  return { shapes, packed };
}

/** A beginning of a set of keys: the keys that have come after it, and its number where it was a whole set. */
interface Beginning {
  readonly next: Map<string, Beginning>;
  number?: number;
}

/** Numbers sets of keys as they come. A set is found key by key: writing it out to look it up would cost more than the rest. */
function seenShapes() {
  const shapes: (readonly string[])[] = [];
  const root: Beginning = { next: new Map() };
  const after = ({ next }: Beginning, name: string): Beginning => {
    const known = next.get(name);
    if (known !== undefined) return known;
    const added: Beginning = { next: new Map() };
    next.set(name, added);
    return added;
  };
  const numberOf = (entries: readonly (readonly [string, unknown])[]): number => {
    let shape = root;
    for (const [name] of entries) shape = after(shape, name);
    shape.number ??= shapes.push(entries.map(([name]) => name)) - 1;
    return shape.number;
  };
  return { shapes, numberOf };
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
