/** A small seeded stream of chance (mulberry32): the same seed gives the same ledger on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** Both ends included. */
  readonly integer: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  readonly shuffled: <T>(values: readonly T[]) => readonly T[];
  /** Each with its own chance, in their order. */
  readonly some: <T>(values: readonly T[], share: number) => readonly T[];
  /** An independent stream that depends on seed and label alone, however much was drawn before. */
  readonly fork: (label: string) => Random;
}

const hashOf = (text: string, start: number): number =>
  Array.from(text).reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    start >>> 0,
  );

function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function randomOf(seed: number): Random {
  const fraction = stream(hashOf(String(seed), 0x811c9dc5));
  const integer = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  const chance = (share: number): boolean => fraction() < share;
  function pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new RangeError('Nothing to pick from.');
    return choices[integer(0, choices.length - 1)] as T;
  }
  const shuffled = <T>(values: readonly T[]): readonly T[] =>
    values
      .map((value) => ({ value, order: fraction() }))
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value);
  const some = <T>(values: readonly T[], share: number): readonly T[] => values.filter(() => chance(share));
  const fork = (label: string): Random => randomOf(hashOf(`${seed}/${label}`, 0x811c9dc5));
  return { fraction, integer, chance, pick, shuffled, some, fork };
}
