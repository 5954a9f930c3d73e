/** Where and as what the pages of an environment let people sign in; written into them when its site is made. */
export interface EntraSettings {
  /** Origin of the login service: of the public cloud or of 21Vianet. */
  readonly authority: string;
  /** The one tenant whose people sign in, or "organizations" where several are on the API's list. */
  readonly tenant: string;
  readonly clientId: string;
  /** The permission the API asks for, in full. */
  readonly scope: string;
}

/** Undefined on the local host, whose people are chosen from a list. */
export function entraSettings(): EntraSettings | undefined {
  const told = document.querySelector<HTMLMetaElement>('meta[name="sign-in"]')?.content;
  return told === undefined ? undefined : (JSON.parse(told) as EntraSettings);
}
