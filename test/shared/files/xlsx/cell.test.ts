import { describe, expect, it } from '@jest/globals';

import { firstSheet, plainCells, problemOf } from '../../../builders/read-plainly.ts';
import { xlsxBytes } from '../../../builders/xlsx-bytes.ts';

const cellsOf = (rows: string, more = {}) => plainCells(xlsxBytes({ rows, ...more }));

describe('cells of an .xlsx sheet', () => {
  it('keep numbers, texts, booleans and errors apart', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1.50</v></c><c r="B1" t="str"><v>a &amp; b</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>';
    expect(await cellsOf(rows)).toEqual([
      ['A1', 'n', '1.5'],
      ['B1', 's', 'a & b'],
      ['C1', 'b', 'true'],
      ['D1', 'e', '#N/A'],
    ]);
  });

  it('are exact to the last digit of a double', async () => {
    const texts = [
      '0.1',
      '123456789012345',
      '0.30000000000000004',
      '1e-7',
      '-12.5',
      '1.7976931348623157E308',
      '+5',
      '.5',
    ];
    const rows = `<row r="1">${texts.map((text) => `<c><v>${text}</v></c>`).join('')}</row>`;
    expect((await cellsOf(rows)).map(([, , value]) => Number(value))).toEqual(texts.map(Number));
  });

  it('take shared strings by their place: empty ones keep it, runs are joined, pronunciation is left out', async () => {
    const strings =
      '<si/><si><r><t>湖</t></r><r><rPr/><t xml:space="preserve"> 塘</t></r><rPh sb="0" eb="1"><t>hu</t></rPh></si><si><t>a_x000D_&#10;b_X000A_</t></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"/></row>';
    expect(await cellsOf(rows, { strings })).toEqual([
      ['B1', 's', '湖 塘'],
      ['C1', 's', 'a\nb_X000A_'],
    ]);
  });

  it('may hold their text themselves', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>企</t><phoneticPr/></is></c><c t="inlineStr"><is><r><t>业</t></r></is></c></row>';
    expect(await cellsOf(rows)).toEqual([
      ['A1', 's', '企'],
      ['B1', 's', '业'],
    ]);
  });

  it('stand where they say, or behind the one before when they do not', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="$c$1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c r="b4"><v>4</v></c></row>';
    expect((await cellsOf(rows)).map(([address]) => address)).toEqual(['A1', 'C1', 'D1', 'B4']);
  });

  it('come in order, whatever their order in the file', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect((await cellsOf(rows)).map(([address]) => address)).toEqual(['A1', 'A2', 'B2']);
  });

  it('refuse the file when one stands twice with two contents', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>';
    expect((await problemOf(xlsxBytes({ rows }))).message).toContain('A1 在文件里出现了两次');
  });

  it.each([
    ['a shared string that is not there', '<c r="A1" t="s"><v>7</v></c>'],
    ['a number that is none', '<c r="A1"><v>12元</v></c>'],
    ['a day that is none', '<c r="A1" t="d"><v>昨天</v></c>'],
    ['a type nobody knows', '<c r="A1" t="x"><v>1</v></c>'],
    ['a row other than its own', '<c r="A2"><v>1</v></c>'],
  ])('refuse the file for %s, naming the cell', async (_, cell) => {
    expect((await problemOf(xlsxBytes({ rows: `<row r="1">${cell}</row>` }))).message).toMatch(
      /单元格 A[12] /,
    );
  });
});

describe('dates of an .xlsx sheet', () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="h&quot;时&quot;mm&quot;分&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="176"/></cellXfs>';

  it('are numbers under a date format, built in or spelt out', async () => {
    const rows = '<row><c s="1"><v>44260</v></c><c s="2"><v>0.5</v></c><c s="0"><v>44260</v></c></row>';
    expect(await cellsOf(rows, { styles })).toEqual([
      ['A1', 'd', '2021-03-05T00:00:00'],
      ['B1', 'd', '1900-01-00T12:00:00'],
      ['C1', 'n', '44260'],
    ]);
  });

  it('are not told by the formats of differential styles, which repeat numbers', async () => {
    const dxfs = '<dxfs><dxf><numFmt numFmtId="31" formatCode="0.00%"/></dxf></dxfs>';
    expect(await cellsOf('<row><c s="1"><v>44260</v></c></row>', { styles: styles + dxfs })).toEqual([
      ['A1', 'd', '2021-03-05T00:00:00'],
    ]);
  });

  it('may be written out', async () => {
    expect(await cellsOf('<row><c t="d"><v>2021-03-05</v></c></row>')).toEqual([
      ['A1', 'd', '2021-03-05T00:00:00'],
    ]);
  });
});

describe('formulas of an .xlsx sheet', () => {
  it('stand beside their last value, and say where there is none', async () => {
    const rows = '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c><c><f>A1*2</f></c></row>';
    expect((await firstSheet(xlsxBytes({ rows }))).rows[0]?.cells).toEqual([
      { column: 0, kind: 'number', value: 2, formula: '1+1' },
      { column: 1, kind: 'text', value: '', formula: '""' },
      { column: 2, kind: 'uncached', value: null, formula: 'A1*2' },
    ]);
  });

  it('that are shared move with their cell', async () => {
    const shared = '$A1+B$1+SUM(A1:B2)+LOG10(A1)&amp;"A1"&amp;\'A1\'!C1';
    const rows = `<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">${shared}</f><v>1</v></c></row><row r="2"><c r="D2"><f t="shared" si="0"/><v>1</v></c></row>`;
    const follower = (await firstSheet(xlsxBytes({ rows }))).rows[1]?.cells[0]?.formula;
    expect(follower).toBe('$A2+C$1+SUM(B2:C3)+LOG10(B2)&"A1"&\'A1\'!D2');
  });

  it('that lead outside are never followed', async () => {
    const rows =
      '<row><c><f>[1]Sheet1!A1</f><v>7</v></c><c t="str"><f>cmd|\'/c calc\'!A0</f><v>x</v></c></row>';
    expect(await cellsOf(rows)).toEqual([
      ['A1', 'n', '7'],
      ['B1', 's', 'x'],
    ]);
  });
});
