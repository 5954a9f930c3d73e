/** @jest-environment jsdom */

import { describe, expect, it } from '@jest/globals';

import { diagnosisOf } from '../../../shared/documents/diagnosis.ts';
import { diagnosisPage } from '../../../shared/documents/diagnosis-page.ts';
import { printable } from '../../../shared/text/markup.ts';
import { aDiagnosisRequest, hostileNames } from '../../builders/diagnosis-requests.ts';

const parsed = (name?: string) => {
  const diagnosis = diagnosisOf(aDiagnosisRequest(name === undefined ? {} : { name, district: name }));
  const page = new DOMParser().parseFromString(diagnosisPage(diagnosis, '/addin/'), 'text/html');
  return { diagnosis, page };
};
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
const elements = (page: Document) => [...page.querySelectorAll('*')].map(({ tagName }) => tagName);

describe('the page for the printer', () => {
  const { diagnosis, page } = parsed();

  it('shows every condition in a row of its own with its figures', () => {
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual(
      diagnosis.conditions.map(({ mark, finding, name, measured, required, article }) => [
        `${mark} ${finding}`,
        name,
        measured,
        required,
        article,
      ]),
    );
  });

  it('shows the way, the worth, the versions and places to sign', () => {
    expect(texts(page, 'ol li')).toEqual(diagnosis.way);
    expect(texts(page, 'ul li b')).toEqual(diagnosis.worth.map(({ name }) => name));
    expect(texts(page, '.small').join('')).toContain(diagnosis.versions.join('；'));
    expect(texts(page, '.signatures dt')).toEqual(diagnosis.signatures);
  });

  it('holds nothing inline and runs nothing', () => {
    expect(page.querySelectorAll('script, style, [style]')).toHaveLength(0);
    expect(page.documentElement.lang).toBe('zh-CN');
  });
});

describe('a hostile name', () => {
  it.each(hostileNames)('stays text on the page: %s', (name) => {
    const { page } = parsed(name);
    expect(texts(page, '.head dd')).toEqual([
      printable(name),
      '91320412MA1N000770',
      '2026年6月30日',
      printable(name),
    ]);
    expect(elements(page)).toEqual(elements(parsed().page));
  });
});
