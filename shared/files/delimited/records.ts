/** Takes the fields of a record and its number, counted from 0. */
export type TakeRecord = (fields: readonly string[], record: number) => void;

/**
 * Goes through the records of a delimited text (RFC 4180): fields in quotes may hold delimiters, line breaks and doubled
 * quotes; CRLF, LF and CR end a record. Answers with the number of the record whose quotes never close.
 */
export function eachRecord(text: string, delimiter: string, take: TakeRecord): number | undefined {
  let fields: string[] = [];
  let record = 0;
  let place = 0;
  while (place < text.length) {
    const field =
      text[place] === '"' ? quotedField(text, place, delimiter) : bareField(text, place, delimiter);
    if (field === undefined) return record;
    fields.push(field.value);
    const ending = text[field.end];
    place = field.end + 1;
    if (ending === delimiter && place < text.length) continue;
    if (ending === '\r' && text[place] === '\n') place += 1;
    take(fields, record);
    fields = [];
    record += 1;
  }
  return undefined;
}

interface Field {
  readonly value: string;
  /** Where the delimiter, the line end or the end of the text is. */
  readonly end: number;
}

function bareField(text: string, start: number, delimiter: string): Field {
  const end = fieldEnd(text, start, delimiter);
  return { value: text.slice(start, end), end };
}

/** What follows the closing quote up to the delimiter belongs to the field, as Excel has it. */
function quotedField(text: string, start: number, delimiter: string): Field | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    from = quote + 1;
    if (text[from] !== '"') break;
    value += '"';
    from += 1;
  }
  const end = fieldEnd(text, from, delimiter);
  return { value: value + text.slice(from, end), end };
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
