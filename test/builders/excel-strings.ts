import { declaration, escapedXml, spreadsheet } from './excel-xml.ts';

/** The table of texts that the cells of a workbook share. */
export interface SharedStrings {
  readonly indexOf: (text: string) => number;
  /** The part, once every cell has asked for its index. */
  readonly xml: () => string;
}

const preserved = (text: string): string => (/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '');

/** A Chinese Excel notes behind every text that it has no reading aid. */
const item = (text: string): string =>
  `<si><t${preserved(text)}>${escapedXml(text)}</t><phoneticPr fontId="1" type="noConversion"/></si>`;

export function sharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    xml: () =>
      [
        `${declaration}<sst xmlns="${spreadsheet}" count="${uses}" uniqueCount="${indexes.size}">`,
        ...Array.from(indexes.keys(), item),
        '</sst>',
      ].join(''),
  };
}
