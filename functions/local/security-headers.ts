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

const onItsOwn: Allowed = { scripts: `'self'`, frames: `'self'` };

/**
 * The pane inside Excel needs Office.js, which comes from Microsoft's own address, in China from another; Excel on the web
 * shows the pane in a frame of its page.
 */
const insideExcel = (origins: readonly string[]): Allowed => ({
  scripts: [`'self'`, ...origins].join(' '),
  frames: `'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com`,
});

/** The addresses outside that a page loads its scripts from: the build has written them into it. */
export const scriptOrigins = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/<script\b[^>]*\bsrc="(https:[^"]+)"/g)].flatMap(([, address = '']) =>
      URL.canParse(address) ? [new URL(address).origin] : [],
    ),
  ),
];

/** `origins`: what the page at the path may load scripts from, beside its own address. */
export const securityHeaders = (origins: readonly string[] = []): Readonly<Record<string, string>> => ({
  'content-security-policy': policy(origins.length > 0 ? insideExcel(origins) : onItsOwn),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
