export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
