import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import { printable } from '../text/markup.ts';

export interface Words {
  readonly bold?: boolean;
  /** Half points. */
  readonly size?: number;
}

/** Text stays text: the library escapes markup, and what no XML file may hold is left out. */
export const run = (text: string, words: Words = {}): TextRun =>
  new TextRun({ text: printable(text), ...words });

export const line = (...children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ children, spacing: { after: 40 } });

export const smallLine = (text: string): Paragraph => line(run(text, { size: 16 }));

export const title = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [run(text, { bold: true, size: 32 })],
  });

export const heading = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 120, after: 40 },
    children: [run(text, { bold: true, size: 22 })],
  });

const rule = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const margins = { top: 20, bottom: 20, left: 80, right: 80 };

const cell = (content: TextRun, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    children: [new Paragraph({ children: [content] })],
  });

export interface TableOf {
  /** Twentieths of a point, one a column. */
  readonly widths: readonly number[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly TextRun[])[];
}

const row = (cells: readonly TextRun[], widths: readonly number[], tableHeader: boolean): TableRow =>
  new TableRow({
    ...(tableHeader && { tableHeader }),
    cantSplit: true,
    children: cells.map((content, place) => cell(content, widths[place] ?? 0)),
  });

/** Rows never break over a page, and the head is repeated on the next. */
export function table({ widths, head, rows }: TableOf): Table {
  const inside = head === undefined ? none : rule;
  const heads =
    head === undefined
      ? []
      : [
          row(
            head.map((text) => run(text, { bold: true })),
            widths,
            true,
          ),
        ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      ...{ top: inside, bottom: inside, left: inside, right: inside },
      ...{ insideHorizontal: inside, insideVertical: inside },
    },
    rows: [...heads, ...rows.map((cells) => row(cells, widths, false))],
  });
}
