interface Allowed {
  readonly scripts: string;
  /** Who may show the page inside its own. */
  readonly frames: string;
}

/** Nothing from elsewhere, nothing inline but styles: Fluent UI and the grid write their styles at run time. */
const policy = ({ scripts, frames }: Allowed): string =>
  [
    `default-src 'none'`,
    `script-src ${scripts}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${frames}`,
  ].join('; ');

/**
 * The pane inside Excel needs Office.js, which Microsoft allows from its own address only; Excel on the web shows the pane
 * in a frame of its page.
 */
const insideExcel: Allowed = {
  scripts: `'self' https://appsforoffice.microsoft.com`,
  frames: `'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com`,
};
const onItsOwn: Allowed = { scripts: `'self'`, frames: `'self'` };

export const securityHeaders = (path: string): Readonly<Record<string, string>> => ({
  'content-security-policy': policy(path.endsWith('/taskpane.html') ? insideExcel : onItsOwn),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
