import type { Answered, People, Person } from '../../shared/api/backend.ts';

/** Where the tokens come from that the requests carry. */
interface Tokens {
  /** One that still holds; undefined while nobody has signed in. */
  readonly token: () => Answered<string | undefined>;
  /** Another one than the backend has just refused. */
  readonly renewed: () => Answered<string>;
}

/** People are chosen from a list, as on the local host. */
export interface ListSignIn extends Tokens {
  readonly kind: 'list';
  readonly people: () => Answered<People>;
  readonly choose: (person: string) => Answered<Person>;
}

/** Each signs in with her own account, at the login service of her organization. */
export interface AccountSignIn extends Tokens {
  readonly kind: 'account';
  /** Whether somebody is still signed in from before; nobody is asked anything. */
  readonly resume: () => Answered<boolean>;
  /** Asks for an account; answers when she has signed in. */
  readonly ask: () => Answered<'signed-in'>;
  /** Lets go of an asking that is under way. */
  readonly cancel: () => void;
  /** Undefined where the program around the page signs in and out. */
  readonly leave: (() => Promise<void>) | undefined;
}

/** The sign-in of a page: which one there is, the environment says. */
export type SignIn = ListSignIn | AccountSignIn;
