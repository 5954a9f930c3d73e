interface Allowed {
  readonly scripts: readonly string[];
  /** The API, where it has an address of its own. */
  readonly connections: readonly string[];
  /** The login service, which renews a sign-in in a frame nobody sees. */
  readonly frames?: readonly string[];
}

/** Nothing from elsewhere, nothing inline but styles: Fluent UI and the grid write their styles at run time. */
export const pagePolicy = ({ scripts, connections, frames = [] }: Allowed): string =>
  [
    `default-src 'none'`,
    ["script-src 'self'", ...scripts].join(' '),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    ["connect-src 'self'", ...connections].join(' '),
    `worker-src 'self' blob:`,
    // The frame ends at a page of ours, which hands the answer over.
    ...(frames.length === 0 ? [] : [["frame-src 'self'", ...frames].join(' ')]),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** The pages that ask the API, and so have somebody sign in. */
export const isSurface = (path: string): boolean => /\/(taskpane|workbench|board)\.html$/.test(path);

/** The page that runs inside Excel beside the workbook. */
export const isPane = (path: string): boolean => path.endsWith('/taskpane.html');

/** The page of a window of Excel, which leads to the login service and back, and asks nothing itself. */
export const isSignInWindow = (path: string): boolean => path.endsWith('/sign-in-dialog.html');
