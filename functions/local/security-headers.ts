/** Nothing from elsewhere, nothing inline but styles: Fluent UI and the grid write their styles at run time. */
const policy = (scripts: string): string =>
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
    `frame-ancestors 'self'`,
  ].join('; ');

/** The pane inside Excel needs Office.js, which Microsoft allows from its own address only. */
const officeScripts = `'self' https://appsforoffice.microsoft.com`;

export const securityHeaders = (path: string): Readonly<Record<string, string>> => ({
  'content-security-policy': policy(path.endsWith('/taskpane.html') ? officeScripts : `'self'`),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
