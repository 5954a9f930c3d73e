import { describe, expect, it } from '@jest/globals';

import { bytesOf, plainCells, problemOf } from '../../builders/read-plainly.ts';
import { zipBytes } from '../../builders/zip-bytes.ts';

describe('a file that is something else', () => {
  it.each([
    ['nothing', '', '空文件'],
    ['a web page', '<html><table><tr><td>1</td></tr></table></html>', '网页'],
    ['a web page behind a byte order mark', '\ufeff\r\n<!DOCTYPE html><html></html>', '网页'],
    [
      'an XML table of 2003',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'XML 表格（2003）',
    ],
    ['other XML', '<?xml version="1.0"?><note/>', 'XML 文档'],
    ['a PDF', '%PDF-1.7', 'PDF'],
    ['RTF', '{\\rtf1 }', 'RTF'],
  ])('%s says what it is', async (_, text, word) => {
    const problem = await problemOf(bytesOf(text));
    expect(problem).toMatchObject({ kind: 'file-unreadable' });
    expect(problem.message).toContain(word);
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], '图片'],
    ['an archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0], '压缩包'],
    ['a sheet of Excel 3', [0x09, 0x02, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0], '95 或更早'],
    ['random bytes', [0x01, 0xff, 0xfe, 0x81, 0x00, 0x90, 0xa0], '编码无法识别'],
  ])('%s says what it is, too', async (_, bytes, word) => {
    expect((await problemOf(new Uint8Array(bytes))).message).toContain(word);
  });

  it.each([
    ['word/document.xml', 'Word'],
    ['ppt/presentation.xml', 'PowerPoint'],
    ['xl/workbook.bin', '.xlsb'],
    ['content.xml', 'OpenDocument'],
    ['Index/Document.iwa', 'Numbers'],
    ['台账.xlsx', '压缩包'],
  ])('a ZIP with %s says what it is', async (part, word) => {
    expect((await problemOf(zipBytes({ [part]: 'x' }))).message).toContain(word);
  });

  it('a few words under a name of a workbook are no table, under the name of a text they are', async () => {
    expect((await problemOf(bytesOf('not found'), '台账.xls')).message).toContain('一段没有分列的文字');
    expect(await plainCells(bytesOf('not found'))).toEqual([['A1', 's', 'not found']]);
  });
});
