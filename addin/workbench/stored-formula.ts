interface TypedFormula {
  readonly formula: string;
  /** One of the product's own functions: its answer is made here, whatever the file remembers. */
  readonly ours: boolean;
}

/** How Excel marks newer functions and those of add-ins inside a file; nobody types these. */
const marks = /_xldudf_|_xlfn\.(_xlws\.)?/gi;

/** A formula as stored in a file, the way a person types it. */
export function asTyped(stored: string): TypedFormula {
  const formula = `=${stored.replace(marks, '')}`;
  return { formula, ours: /\bGAOQID?_/i.test(formula) };
}
