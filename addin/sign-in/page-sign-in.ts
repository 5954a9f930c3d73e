import { apiAddress } from '../gateway/api-address.ts';
import type { SignIn } from '../gateway/sign-in.ts';
import { entraSettings } from './entra-settings.ts';
import type { AroundPage } from './entra-client.ts';
import { entraSignIn } from './entra-sign-in.ts';
import { peopleSignIn } from './people-sign-in.ts';

/** The sign-in that the environment of this page has. */
export function pageSignIn(around: AroundPage = { kind: 'browser' }): SignIn {
  const settings = entraSettings();
  return settings === undefined ? peopleSignIn(apiAddress()) : entraSignIn(settings, around);
}
