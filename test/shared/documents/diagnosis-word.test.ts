/** @jest-environment jsdom */

import '../../builders/text-encoders.ts';

import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';

import { type Diagnosis, diagnosisOf } from '../../../shared/documents/diagnosis.ts';
import { diagnosisWord } from '../../../shared/documents/diagnosis-word.ts';
import { printable } from '../../../shared/text/markup.ts';
import { aDiagnosisRequest, hostileNames } from '../../builders/diagnosis-requests.ts';

const diagnosis = diagnosisOf(aDiagnosisRequest());

async function partsOf(of: Diagnosis): Promise<ReadonlyMap<string, Document>> {
  const parts = Object.entries(unzipSync(await diagnosisWord(of)));
  return new Map(
    parts.map(([name, bytes]) => [
      name,
      new DOMParser().parseFromString(strFromU8(bytes), 'application/xml'),
    ]),
  );
}

async function bodyOf(of: Diagnosis): Promise<Document> {
  const body = (await partsOf(of)).get('word/document.xml');
  if (!body) throw new RangeError('The file has no document.');
  return body;
}

const texts = (under: Document | Element, tag: string): readonly string[] =>
  [...under.getElementsByTagName(tag)].map(({ textContent }) => textContent);
const tags = (document: Document) => [...document.getElementsByTagName('*')].map(({ tagName }) => tagName);

describe('the Word file', () => {
  it('is well-formed in every part', async () => {
    const parts = await partsOf(diagnosis);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    for (const [name, document] of parts)
      expect([name, document.getElementsByTagName('parsererror').length]).toEqual([name, 0]);
  });

  it('holds the conditions as a table whose head is repeated', async () => {
    const [, conditions] = [...(await bodyOf(diagnosis)).getElementsByTagName('w:tbl')];
    const rows = [...(conditions?.getElementsByTagName('w:tr') ?? [])];
    expect(rows.map((row) => texts(row, 'w:tc'))).toEqual([
      ['判断', '条件', '现状', '要求', '依据'],
      ...diagnosis.conditions.map(({ mark, finding, name, measured, required, article }) => [
        `${mark} ${finding}`,
        name,
        measured,
        required,
        article,
      ]),
    ]);
    expect(rows.map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual(
      rows.map((_, place) => (place === 0 ? 1 : 0)),
    );
  });

  it('says everything else the page says', async () => {
    const paragraphs = texts(await bodyOf(diagnosis), 'w:p');
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        diagnosis.title,
        expect.stringContaining(diagnosis.verdictText),
        diagnosis.missing.join('、'),
        ...diagnosis.way.map((step, place) => `${place + 1}. ${step}`),
        ...diagnosis.worth.map(({ name, text, source }) => `${name}　${text}${source}`),
        expect.stringContaining(diagnosis.versions.join('；')),
        diagnosis.footer,
        expect.stringContaining('审核人'),
      ]),
    );
  });

  it('is for A4 paper', async () => {
    const [size] = (await bodyOf(diagnosis)).getElementsByTagName('w:pgSz');
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
  });

  it('has the same bytes whenever it is written, and the day of the paper', async () => {
    expect(await diagnosisWord(diagnosis)).toEqual(await diagnosisWord(diagnosisOf(aDiagnosisRequest())));
    const core = (await partsOf(diagnosis)).get('docProps/core.xml');
    expect(core?.getElementsByTagName('dcterms:created')[0]?.textContent).toBe('2026-06-30T00:00:00Z');
  });
});

describe('a hostile name', () => {
  it.each(hostileNames)('stays text in Word: %s', async (name) => {
    const body = await bodyOf(diagnosisOf(aDiagnosisRequest({ name })));
    expect(texts(body, 'w:t')).toContain(`企业名称：${printable(name)}`);
    expect(tags(body)).toEqual(tags(await bodyOf(diagnosis)));
  });
});
