import { describe, expect, it } from '@jest/globals';

import { answerIn, answers, loginIn, windowAddress } from '../../../addin/sign-in/dialog-passage.ts';

const page = 'https://pages.example/addin/sign-in-dialog.html';
const settings = {
  authority: 'https://login.partner.microsoftonline.cn',
  tenant: 'organizations',
  clientId: '3b0e6d52-dddd-4eee-8fff-000011112222',
  scope: 'api://3b0e6d52-dddd-4eee-8fff-000011112222/access_as_user',
};
const login = `${settings.authority}/organizations/oauth2/v2.0/authorize?scope=a%20b&state=x%3D%3D&nonce=1#`;

describe('the way through the window', () => {
  it('leads to the login service as it was asked for', () => {
    const { search, pathname } = new URL(windowAddress(page, login));
    expect(pathname).toBe('/addin/sign-in-dialog.html');
    expect(loginIn(search, settings)).toBe(login);
    expect(loginIn(`${search}&_host_Info=Excel$Win32$16.01$zh-CN$$$$0`, settings)).toBe(login);
  });

  it.each([
    '',
    'no address',
    'javascript:alert(1)',
    'https://elsewhere.example/organizations/oauth2/v2.0/authorize',
    'https://login.partner.microsoftonline.cn.elsewhere.example/organizations/oauth2/v2.0/authorize',
    'https://login.partner.microsoftonline.cn@elsewhere.example/organizations/oauth2/v2.0/authorize',
    'https://login.partner.microsoftonline.cn/organizations/oauth2/v2.0/logout',
    'https://login.partner.microsoftonline.cn/another/oauth2/v2.0/authorize',
    'http://login.partner.microsoftonline.cn/organizations/oauth2/v2.0/authorize',
  ])('does not lead to "%s"', (to) => {
    expect(loginIn(new URL(windowAddress(page, to)).search, settings)).toBeUndefined();
  });

  it('leads nowhere when nobody has said where', () => {
    expect(loginIn('', settings)).toBeUndefined();
  });
});

describe('an answer', () => {
  it('is a code or a reason, to a question', () => {
    expect(answerIn('#code=1&state=2')).toBe('#code=1&state=2');
    expect(answerIn('#error=access_denied&state=2')).toBe('#error=access_denied&state=2');
    for (const none of [
      '',
      '#',
      '#code=1',
      '#state=2',
      'code=1&state=2',
      `#state=2&code=${'1'.repeat(10_000)}`,
    ])
      expect(answerIn(none)).toBeUndefined();
  });

  it('counts for the question it was asked', () => {
    expect(answers('a=/b', '#code=1&state=a%3D%2Fb')).toBe(true);
    expect(answers('a', '#code=1&state=b')).toBe(false);
    expect(answers('', '#code=1&state=')).toBe(false);
    expect(answers('a', '{"state":"a","code":"1"}')).toBe(false);
  });
});
