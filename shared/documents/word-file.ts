import { Document, type FileChild, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { CalendarDate } from '../domain/calendar-date.ts';

interface WordFile {
  readonly title: string;
  readonly on: CalendarDate;
  readonly children: readonly FileChild[];
}

/** Chinese letters in 宋体, which every Office has; figures beside them in a face of the same height. */
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };

/** Twentieths of a point: A4, and the margins of a bureau's paper. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 900, bottom: 800, left: 1_000, right: 1_000 },
};

/** Half points, as Word counts them. */
const size = 19;

/** A .docx of A4 pages, the same bytes for the same content. */
export async function wordFile({ title, on, children }: WordFile): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font, size, language: { value: 'en-US', eastAsia: 'zh-CN' } } } },
    },
    sections: [{ properties: { page }, children }],
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(document)), on);
}

const written = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The earliest moment a zip can name. */
const mtime = '1980-01-01T00:00:00';

/** The library writes the moment of writing into the file; the day of the paper is what belongs there. */
function reproducible(file: Uint8Array, on: CalendarDate): Uint8Array {
  const files = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const parts = files.map(([name, bytes]) => {
    const dated =
      name === 'docProps/core.xml' ? strToU8(strFromU8(bytes).replace(written, `$1${on}T00:00:00Z`)) : bytes;
    return [name, dated] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime, level: 9 });
}
