import type { Refused } from '../../shared/api/backend.ts';
import { signInMessages } from '../../shared/text/messages/sign-in.ts';
import { refusal } from '../gateway/refusal.ts';

type Said = keyof Pick<
  typeof signInMessages,
  | 'cancelled'
  | 'late'
  | 'blocked'
  | 'windowOpen'
  | 'windowRefused'
  | 'offline'
  | 'expired'
  | 'otherTenant'
  | 'notAssigned'
>;

const kinds: Readonly<Record<Said, Refused['kind']>> = {
  cancelled: 'refused',
  late: 'refused',
  blocked: 'refused',
  windowOpen: 'refused',
  windowRefused: 'refused',
  offline: 'offline',
  expired: 'signed-out',
  otherTenant: 'refused',
  notAssigned: 'refused',
};

/** What the library calls it, and Excel of its windows, by what she is told. */
const codes: Readonly<Record<Exclude<Said, 'otherTenant' | 'notAssigned'>, readonly string[]>> = {
  cancelled: [
    ...['access_denied', 'user_cancelled', 'user_canceled', 'interaction_in_progress_cancelled'],
    'dialog_12006',
  ],
  late: ['timed_out'],
  blocked: ['popup_window_error', 'empty_window_error', 'dialog_12011'],
  windowOpen: ['dialog_12007', 'interaction_in_progress'],
  windowRefused: ['dialog_12009'],
  offline: [
    ...['no_network_connectivity', 'network_error', 'post_request_failed', 'get_request_failed'],
    ...['endpoints_resolution_error', 'openid_config_error', 'temporarily_unavailable', 'server_error'],
    'dialog_12002',
  ],
  expired: [
    ...['interaction_required', 'login_required', 'consent_required', 'no_tokens_found', 'bad_token'],
    ...['refresh_token_expired', 'invalid_grant', 'no_account_error', 'no_account_in_silent_request'],
    ...['no_account_found', 'native_account_unavailable'],
  ],
};

/** Numbers of the login service itself, which stand in its sentence: the account is of another organization, or has no role. */
const numbers: readonly (readonly [RegExp, Said])[] = [
  [/AADSTS(50020|50034|90072|500200|50053\b)/, 'otherTenant'],
  [/AADSTS50105/, 'notAssigned'],
];

interface Thrown {
  readonly errorCode: string;
  readonly errorMessage: string;
}

/** What went wrong around the library, thrown as it throws what went wrong in it. */
export const signInFault = (errorCode: string): Error & Thrown =>
  Object.assign(new Error(errorCode), { errorCode, errorMessage: '' });

const isOfLibrary = (thrown: unknown): thrown is Thrown =>
  thrown instanceof Error && 'errorCode' in thrown && 'errorMessage' in thrown;

/** Why the library gave no token, as a sentence. What it has no word for is a bug of ours. */
export function entraRefusal(thrown: unknown): Refused {
  if (!isOfLibrary(thrown)) throw thrown;
  const said = saidOf(thrown);
  return said === undefined
    ? refusal('refused', signInMessages.failed(numberIn(thrown)))
    : refusal(kinds[said], signInMessages[said]);
}

function saidOf({ errorCode, errorMessage }: Thrown): Said | undefined {
  const byNumber = numbers.find(([number]) => number.test(errorMessage))?.[1];
  const listed = Object.entries(codes) as [Said, readonly string[]][];
  return byNumber ?? listed.find(([, known]) => known.includes(errorCode))?.[0];
}

const numberIn = ({ errorCode, errorMessage }: Thrown): string =>
  /AADSTS\d+/.exec(errorMessage)?.[0] ?? errorCode;
