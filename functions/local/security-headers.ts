import { isPane, pagePolicy } from '../deployment/page-policy.ts';

/** Microsoft allows Office.js from its own address only. */
const officeScripts = ['https://appsforoffice.microsoft.com'];

/** Excel on the web shows the pane in a frame of its page. */
const excelFrames = `'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com`;

export const securityHeaders = (path: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    pagePolicy({ scripts: isPane(path) ? officeScripts : [], connections: [] }),
    `frame-ancestors ${isPane(path) ? excelFrames : `'self'`}`,
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
