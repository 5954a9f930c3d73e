import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { StrictContext } from './strict-context.ts';
import type { OfficeState } from './strict-office.ts';
import { strictWorksheets } from './strict-worksheets.ts';

/** What a piece of work gets: the workbook with its sheets and its selection, the switch of the events, and the sync. */
export function strictHost(state: OfficeState, context: StrictContext): object {
  return {
    sync: context.sync.run,
    runtime: {
      set enableEvents(enabled: boolean) {
        context.queue(() => {
          state.enableEvents = enabled;
        });
      },
    },
    workbook: {
      worksheets: strictWorksheets(state, context),
      getSelectedRanges: () => ({ areas: { getItemAt: () => selectedRange(state, context) } }),
      onSelectionChanged: {
        add(listener: () => Promise<void>) {
          context.queue(() => state.selectionListeners.add(listener));
          return {
            context: { sync: () => Promise.resolve() },
            remove: () => state.selectionListeners.delete(listener),
          };
        },
      },
    },
  };
}

/** One cell. */
function selectedRange({ selected }: OfficeState, context: StrictContext): object {
  const [name = '', address = ''] = selected.split('!');
  return context.loadable(() => {
    const place = placeOfAddress(address);
    if (place === undefined) throw new Error('No cell is selected.');
    const { row: rowIndex, column: columnIndex } = place;
    return { rowIndex, columnIndex, rowCount: 1, columnCount: 1, worksheet: { name } };
  }, {});
}
