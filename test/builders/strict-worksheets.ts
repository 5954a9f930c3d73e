import type { OfficeState } from './strict-office.ts';
import type { StrictContext } from './strict-context.ts';
import { type FakeSheet, fakeSheet } from './strict-office-sheet.ts';
import { strictRange, usedArea } from './strict-range.ts';
import { cellAddress } from '../../shared/files/address.ts';

/** The collection of sheets. */
export function strictWorksheets(state: OfficeState, context: StrictContext): object {
  const proxies = new Map<FakeSheet, object>();
  const proxyOf = (sheet: FakeSheet): object => {
    const known = proxies.get(sheet) ?? strictSheet(sheet, state, context);
    proxies.set(sheet, known);
    return known;
  };
  const find = (key: string): FakeSheet | undefined => state.sheets.find(({ name }) => name === key);
  return context.loadable(() => ({ items: state.sheets.map((sheet) => plainly(sheet, proxyOf(sheet))) }), {
    getItem(key: string) {
      const found = find(key);
      if (found === undefined) throw new Error(`No sheet ${key}.`);
      return proxyOf(found);
    },
    getItemOrNullObject(key: string) {
      const found = find(key);
      return found === undefined ? context.loadable(() => ({ isNullObject: true }), {}) : proxyOf(found);
    },
    add(name: string) {
      if (find(name) !== undefined) throw new Error(`The name ${name} is taken.`);
      const added = fakeSheet(name, {});
      state.sheets.push(added);
      return proxyOf(added);
    },
    onChanged: {
      add(listener: (event: object) => Promise<void>) {
        context.queue(() => state.listeners.add(listener));
        return {
          context: { sync: () => Promise.resolve() },
          remove: () => state.listeners.delete(listener),
        };
      },
    },
  });
}

/** What `items/name,items/visibility` has loaded. */
const plainly = ({ name, visibility }: FakeSheet, proxy: object): object =>
  new Proxy(proxy, {
    get: (target, key) =>
      key === 'name' ? name : key === 'visibility' ? visibility : (Reflect.get(target, key) as unknown),
  });

function strictSheet(sheet: FakeSheet, state: OfficeState, context: StrictContext): object {
  const range = (top: number, left: number, rows: number, columns: number): object =>
    strictRange({ sheet, top, left, rows, columns }, context);
  const used = (): object => {
    const area = usedArea(sheet);
    return area === undefined
      ? context.loadable(() => ({ isNullObject: true }), { area })
      : range(area.top, area.left, area.rows, area.columns);
  };
  return context.loadable(() => ({ name: sheet.name, isNullObject: false }), {
    getUsedRange: used,
    getUsedRangeOrNullObject: used,
    getRangeByIndexes: range,
    getRange(address?: string) {
      if (address === undefined) return { conditionalFormats: formatsOf(sheet, [], context) };
      const [first = 1, last = first] = address.split(':').map(Number);
      return range(first - 1, 0, last - first + 1, 16_384);
    },
    getRanges: (addresses: string) => ({
      conditionalFormats: formatsOf(sheet, addresses.split(','), context),
    }),
    getCell: (row: number, column: number) => ({
      select: () => {
        context.queue(() => {
          state.selected = `${sheet.name}!${cellAddress(row, column)}`;
        });
      },
    }),
    activate: () => undefined,
    notes: notesOf(sheet, context),
  });
}

function formatsOf(sheet: FakeSheet, addresses: readonly string[], context: StrictContext): object {
  return context.loadable(
    () => ({
      items: [...sheet.formats].map((format) => ({
        type: 'Custom',
        custom: { rule: context.loadable(() => ({ formula: format.formula }), {}) },
        delete: () => {
          context.queue(() => sheet.formats.delete(format));
        },
      })),
    }),
    {
      add() {
        const added = { addresses, formula: '', color: '' };
        context.queue(() => sheet.formats.add(added));
        const rule = {
          set formula(text: string) {
            added.formula = text;
          },
        };
        const fill = {
          set color(color: string) {
            added.color = color;
          },
        };
        return { custom: { rule, format: { fill } } };
      },
    },
  );
}

const notesOf = (sheet: FakeSheet, context: StrictContext): object =>
  context.loadable(
    () => ({
      items: [...sheet.notes].map(([address, content]) => ({
        content,
        delete: () => {
          context.queue(() => sheet.notes.delete(address));
        },
      })),
    }),
    {
      add: (address: string, content: string) => {
        context.queue(() => {
          if (sheet.notes.has(address)) throw new Error(`${address} has a note.`);
          sheet.notes.set(address, content);
        });
      },
    },
  );
