import { byteAt, uint16At, uint32At } from '../bytes.ts';
import { fileSentences } from '../file-sentences.ts';
import { refuse } from '../refusal.ts';

/** Error values by their code ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  ...{ 0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?', 0x24: '#NUM!' },
  ...{ 0x2a: '#N/A', 0x2b: '#GETTING_DATA' },
};

export const errorText = (code: number): string => errors[code] ?? refuse(fileSentences.brokenXls);

const view = new DataView(new ArrayBuffer(8));

/** Eight bytes as a double; what is none (an infinity, not a number) has no business in a cell. */
export function doubleAt(bytes: Uint8Array, place: number): number {
  for (let index = 0; index < 8; index += 1) view.setUint8(index, byteAt(bytes, place + index));
  const value = view.getFloat64(0, true);
  return Number.isFinite(value) ? value : refuse(fileSentences.brokenXls);
}

/** A number in four bytes: an integer of 30 bits or the upper half of a double, either perhaps times 100. */
export function shortNumberAt(bytes: Uint8Array, place: number): number {
  const bits = uint32At(bytes, place);
  view.setUint32(0, 0, true);
  view.setUint32(4, bits - (bits & 3), true);
  const value = bits & 2 ? (bits | 0) >> 2 : view.getFloat64(0, true);
  return bits & 1 ? value / 100 : value;
}

/** What a formula last gave ([MS-XLS] 2.5.133): a number, or a mark for another kind; texts follow in a record of their own. */
export type FormulaValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'empty-text' | 'text-follows' };

export function formulaValueAt(bytes: Uint8Array, place: number): FormulaValue {
  if (uint16At(bytes, place + 6) !== 0xffff) return { kind: 'number', value: doubleAt(bytes, place) };
  switch (byteAt(bytes, place)) {
    case 0:
      return { kind: 'text-follows' };
    case 1:
      return { kind: 'boolean', value: byteAt(bytes, place + 2) !== 0 };
    case 2:
      return { kind: 'error', value: errorText(byteAt(bytes, place + 2)) };
    case 3:
      return { kind: 'empty-text' };
    default:
      return refuse(fileSentences.brokenXls);
  }
}
