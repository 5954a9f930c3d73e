import { pagePolicy } from '../deployment/page-policy.ts';

/** Excel on the web shows the pane in a frame of its page. */
const excelFrames = `'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com`;

/**
 * The addresses outside that a page loads its scripts from: the build has written them into it. Only the pane has one,
 * that of Office.js, which comes from Microsoft's own address, in China from another.
 */
export const scriptOrigins = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/<script\b[^>]*\bsrc="(https:[^"]+)"/g)].flatMap(([, address = '']) =>
      URL.canParse(address) ? [new URL(address).origin] : [],
    ),
  ),
];

/** `scripts`: what the page may load scripts from, beside its own address. */
export const securityHeaders = (scripts: readonly string[] = []): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    pagePolicy({ scripts, connections: [] }),
    `frame-ancestors ${scripts.length > 0 ? excelFrames : `'self'`}`,
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
