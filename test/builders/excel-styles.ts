import type { Workbook } from '../../shared/files/sheet.ts';
import { declaration, escapedXml, spreadsheet } from './excel-xml.ts';

/** The style sheet of a workbook: one cell style for each number format in it, and one for General. */
export interface ExcelStyles {
  readonly indexOf: (format: string | undefined) => number;
  readonly xml: string;
}

const firstOwnFormat = 176;

export function excelStyles({ sheets }: Workbook): ExcelStyles {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const formats = [...new Set(cells.flatMap(({ format }) => (format === undefined ? [] : [format])))];
  const places = new Map(formats.map((format, index) => [format, index + 1]));
  return {
    indexOf: (format) => (format === undefined ? 0 : (places.get(format) ?? 0)),
    xml: [
      `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts count="${formats.length}">`,
      ...formats.map(
        (format, index) =>
          `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escapedXml(format)}"/>`,
      ),
      '</numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>',
      `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>`,
      ...formats.map((_, index) => `<xf numFmtId="${firstOwnFormat + index}" applyNumberFormat="1"/>`),
      '</cellXfs></styleSheet>',
    ].join(''),
  };
}
