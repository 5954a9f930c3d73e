import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { scriptOrigins, securityHeaders } from '../../../functions/local/security-headers.ts';

const pane = readFileSync(join(__dirname, '../../../dist/addin/taskpane.html'), 'utf8');
const office = 'https://appsforoffice.microsoft.com';
const ofChina = 'https://appsforoffice.cdn.partner.office365.cn';
const paneOfChina = pane.replace(`${office}/lib`, `${ofChina}/appsforoffice/lib`);

function directive(page: string, name: string): string | undefined {
  const { 'content-security-policy': policy = '' } = securityHeaders(scriptOrigins(page));
  return policy.split('; ').find((one) => one.startsWith(`${name} `));
}

describe('the policy of a page', () => {
  it('lets the pane load Office.js from the address that was built into it', () => {
    expect(directive(pane, 'script-src')).toBe(`script-src 'self' ${office}`);
    expect(directive(paneOfChina, 'script-src')).toBe(`script-src 'self' ${ofChina}`);
  });

  it('lets no other page load or frame anything from outside', () => {
    const board = readFileSync(join(__dirname, '../../../dist/addin/board.html'), 'utf8');
    expect(directive(board, 'script-src')).toBe(`script-src 'self'`);
    expect(directive(board, 'frame-ancestors')).toBe(`frame-ancestors 'self'`);
  });

  it('takes neither a plain address nor one that is none', () => {
    expect(scriptOrigins('<script src="http://a.cn/x.js"></script><script src="https://"></script>')).toEqual(
      [],
    );
  });
});
