/** A figure with a target: what it is called and how it is counted. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** 口径 */
  readonly definition: string;
}
