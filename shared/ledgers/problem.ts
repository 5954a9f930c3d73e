/** What is wrong with a cell or a file. One problem a cell and kind. */
export interface Problem {
  readonly sheet: string | null;
  /** Address such as "D54"; null for a problem of the whole file. */
  readonly cell: string | null;
  readonly kind: string;
  /** error 强制: cannot be used; warning 核实: used, but a person should see it; hint 提示: good to know. */
  readonly severity: Severity;
  /** The field of the column; null where the column carries none. */
  readonly field: string | null;
  /** The Chinese sentence: where, what, and what to do. */
  readonly message: string;
  readonly optional?: true;
}

export type Severity = 'error' | 'warning' | 'hint';
