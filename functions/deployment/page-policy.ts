interface Allowed {
  readonly scripts: readonly string[];
  /** The API, where it has an address of its own. */
  readonly connections: readonly string[];
}

/** Nothing from elsewhere, nothing inline but styles: Fluent UI and the grid write their styles at run time. */
export const pagePolicy = ({ scripts, connections }: Allowed): string =>
  [
    `default-src 'none'`,
    ["script-src 'self'", ...scripts].join(' '),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    ["connect-src 'self'", ...connections].join(' '),
    `worker-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** The page that runs inside Excel, which needs Office.js. */
export const isPane = (path: string): boolean => path.endsWith('/taskpane.html');
