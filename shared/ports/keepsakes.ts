/** Small texts that stay with the clerk's work: what waits to be sent, receipts, a confirmed mapping. */
export interface Keepsakes {
  readonly read: (name: string) => Promise<string | undefined>;
  /** Undefined forgets it. */
  readonly write: (name: string, text: string | undefined) => Promise<void>;
}
