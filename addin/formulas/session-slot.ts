/** What the task pane hands over when someone has signed in. */
export interface Session {
  /** Origin and path of the backend, without a slash at the end. */
  readonly baseUrl: string;
  /** A bearer token that is still valid; undefined when nobody is signed in any more. */
  readonly token: () => Promise<string | undefined>;
}

/** The one place where pane and functions meet: both run in one page, but the functions are a file of their own. */
export interface Slot {
  session?: Session | undefined;
  /** Makes the next recalculation ask the backend afresh; put here by the functions, called by the pane. */
  forgetValues?: () => void;
  /** What the functions begin with in this copy of the add-in; written before them when a site is made for it. */
  functionPrefix?: string;
}

declare global {
  var gaoqiSlot: Slot | undefined;
}

export function slot(): Slot {
  globalThis.gaoqiSlot ??= {};
  return globalThis.gaoqiSlot;
}
