import type {
  BureauDecision,
  Catalogue,
  Entrance,
  Person,
  Receipt,
  Refused,
  ReturnLine,
  States,
} from '../../shared/api/backend.ts';
import type { ReturnChanges } from '../../shared/ports/ledger-desk.ts';

export interface ChosenUnit {
  readonly id: string;
  readonly name: string;
}

/** Who sends what for when, and how far it has come. */
export interface ReturnState {
  /** Whether people are chosen from a list or sign in with their accounts. */
  readonly entrance: Entrance['kind'];
  /** Whether the login service is asking for an account. */
  readonly isAsking: boolean;
  readonly people: readonly Person[];
  readonly person: Person | undefined;
  readonly catalogue: Catalogue | undefined;
  readonly unit: ChosenUnit | undefined;
  readonly quarter: string;
  readonly target: number | null;
  readonly standing: Standing;
  /** When the quarter is due, and what the service has done about it; undefined until it is fetched. */
  readonly frame: QuarterFrame | undefined;
  readonly progress: SendProgress;
  /** The sentence why the backend could not be asked; undefined when it answers. */
  readonly trouble: string | undefined;
}

/** The states of a quarter without the returns. */
export type QuarterFrame = Omit<States, 'returns'>;

/** Where the return of the chosen unit and quarter stands at the bureau. */
export type Standing =
  | { readonly kind: 'not-fetched' }
  | {
      readonly kind: 'fetched';
      readonly line: ReturnLine;
      /** Why it was sent back; null where it was not. */
      readonly decision: BureauDecision | null;
      /** The sentence why the decision could not be fetched. */
      readonly untold: string | undefined;
    };

export type SendProgress =
  | { readonly kind: 'none' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'sending'; readonly preview: Preview | undefined }
  | { readonly kind: 'refused'; readonly preview: Preview | undefined; readonly refused: Refused }
  | { readonly kind: 'waiting'; readonly sentence: string }
  | { readonly kind: 'sent'; readonly receipt: SentReceipt };

export interface Preview {
  readonly line: ReturnLine | undefined;
  /** Null when nothing was approved before, or nothing could be compared. */
  readonly changes: ReturnChanges | null;
  /** Why nothing could be compared. */
  readonly notCompared: string | undefined;
}

export interface SentReceipt extends Receipt {
  readonly unitName: string;
  readonly quarter: string;
  readonly by: string;
}

export const nothingChosen: ReturnState = {
  entrance: 'list',
  isAsking: false,
  people: [],
  person: undefined,
  catalogue: undefined,
  unit: undefined,
  quarter: '2021Q4',
  target: null,
  standing: { kind: 'not-fetched' },
  frame: undefined,
  progress: { kind: 'none' },
  trouble: undefined,
};
