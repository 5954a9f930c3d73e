/** Where what is to be asked for, as a login service publishes it for a tenant, or for whichever tenant one is of. */
export const endpointsOf = (authority: string, tenant: string) => ({
  issuer: `${authority}/${tenant === 'organizations' ? '{tenantid}' : tenant}/v2.0`,
  authorization_endpoint: `${authority}/${tenant}/oauth2/v2.0/authorize`,
  token_endpoint: `${authority}/${tenant}/oauth2/v2.0/token`,
  end_session_endpoint: `${authority}/${tenant}/oauth2/v2.0/logout`,
  jwks_uri: `${authority}/${tenant}/discovery/v2.0/keys`,
});

/** An answer for the page that asked, behind the address it is sent to. */
export const answerAddress = (
  redirect: string,
  state: string,
  values: Readonly<Record<string, string>>,
): string => `${redirect}#${new URLSearchParams({ ...values, state }).toString()}`;

interface Choice {
  readonly name: string;
  readonly address: string;
}

/** The page on which somebody says who she is, or that she has thought better of it. */
export const signInPage = (choices: readonly Choice[], cancelled: string): string =>
  [
    '<!doctype html><title>Sign in</title><link rel="icon" href="data:,">',
    `<ul>${choices.map(({ name, address }) => `<li><a href="${address}">${name}</a></li>`).join('')}</ul>`,
    `<a href="${cancelled}">Cancel</a>`,
  ].join('\n');
