import { Button } from '@fluentui/react-components';

import type { States, Totals } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { countText, percentText } from '../../shared/text/shown-figures.ts';
import { AchievementBar } from './achievement-bar.tsx';
import type { BoardPlace, SortColumn } from './board-place.ts';
import { useBoardStyles } from './board-styles.ts';
import { sortedUnits } from './sorted-units.ts';
import { TownRow } from './town-row.tsx';

interface TownTableProps {
  readonly totals: Totals;
  readonly reminders: States['reminders'];
  readonly place: BoardPlace;
  readonly onSort: (sort: SortColumn, descending: boolean) => void;
  readonly onRows: (unit: string) => void;
  readonly decideOn: (unit: string) => ((decision: 'approve' | 'send-back') => void) | undefined;
}

const { columns } = boardMessages;
const headers: readonly (readonly [SortColumn, string])[] = [
  ['order', columns.town],
  ['target', columns.target],
  ['counted', columns.counted],
  ['achievement', columns.achievement],
  ['rank', columns.rank],
  ['state', columns.state],
  ['problems', columns.problems],
];

export function TownTable({ totals, reminders, place, onSort, onRows, decideOn }: TownTableProps) {
  const styles = useBoardStyles();
  const units = sortedUnits(totals.units, place);
  const scale = Math.max(1, ...totals.units.map(({ achievement }) => achievement ?? 0));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {`${boardMessages.table}（${boardMessages.timeLine(percentText(totals.timeProgress))}）`}
        </caption>
        <thead>
          <tr>
            {headers.map(([column, name]) => (
              <SortHeader key={column} column={column} name={name} place={place} onSort={onSort} />
            ))}
            <th data-screen-only>{columns.action}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <TownRow
              key={unit.unitId}
              unit={unit}
              reminded={reminders.filter(({ units: listed }) => listed.includes(unit.unitId)).length}
              scale={scale}
              timeProgress={totals.timeProgress}
              onRows={() => {
                onRows(unit.unitId);
              }}
              decide={decideOn(unit.unitId)}
            />
          ))}
          {units.length === 0 && (
            <tr>
              <td colSpan={headers.length + 1}>{boardMessages.noneOfFilter}</td>
            </tr>
          )}
        </tbody>
        <TotalRows totals={totals} scale={scale} />
      </table>
    </div>
  );
}

interface SortHeaderProps extends Pick<TownTableProps, 'place' | 'onSort'> {
  readonly column: SortColumn;
  readonly name: string;
}

function SortHeader({ column, name, place, onSort }: SortHeaderProps) {
  const isSorted = place.sort === column;
  const arrow = isSorted ? (place.descending ? ' ↓' : ' ↑') : '';
  return (
    <th scope="col" aria-sort={isSorted ? (place.descending ? 'descending' : 'ascending') : 'none'}>
      <Button
        appearance="transparent"
        size="small"
        style={{ fontWeight: 600, padding: 0, minWidth: 0 }}
        onClick={() => {
          onSort(column, isSorted ? !place.descending : column === 'achievement' || column === 'problems');
        }}
      >
        {name + arrow}
      </Button>
    </th>
  );
}

/** 各镇合计 and 全区去重, one under the other in the same columns. */
function TotalRows({
  totals: { district, timeProgress },
  scale,
}: {
  readonly totals: Totals;
  readonly scale: number;
}) {
  const styles = useBoardStyles();
  const target = district.target === null ? '—' : countText(district.target);
  const rows = [
    [boardMessages.sumOfTowns, district.sumOfTowns, district.achievementOfSum],
    [boardMessages.distinct, district.distinct, district.achievement],
  ] as const;
  return (
    <tfoot>
      {rows.map(([name, counted, achievement]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className={styles.number}>{target}</td>
          <td className={styles.number}>{countText(counted)}</td>
          <td>
            <AchievementBar achievement={achievement} timeProgress={timeProgress} scale={scale} />
          </td>
          <td colSpan={4} />
        </tr>
      ))}
    </tfoot>
  );
}
