import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

import type { SentSheet } from '../../shared/api/backend.ts';
import { cellAddress, columnLetters } from '../../shared/files/address.ts';
import { grouped } from '../../shared/files/grouped.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { SeverityIcon } from '../taskpane/components/severity-icon.tsx';
import { shownCell } from './shown-cell.ts';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  scroll: { overflow: 'auto', maxHeight: '70vh', border: line, '@media print': { maxHeight: 'none' } },
  table: {
    // Collapsed borders scroll away under a header that stays.
    borderCollapse: 'separate',
    borderSpacing: 0,
    '& td, & th': {
      borderRight: line,
      borderBottom: line,
      padding: '2px 6px',
      whiteSpace: 'pre',
      maxWidth: '320px',
      overflow: 'hidden',
    },
    '& th': {
      position: 'sticky',
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
    '& thead th': { top: 0, zIndex: 1 },
    '& tbody th': { left: 0 },
  },
  corner: { position: 'sticky', top: 0, left: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground3 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  hint: { backgroundColor: tokens.colorBrandBackground2 },
  target: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
});

type Row = SentSheet['sheet']['rows'][number];
type SheetProblem = SentSheet['problems'][number];

interface SheetTableProps {
  readonly sheet: SentSheet;
  readonly rows: readonly Row[];
  readonly target: { readonly row: number; readonly column: number } | undefined;
}

export function SheetTable({ sheet, rows, target }: SheetTableProps) {
  const styles = useStyles();
  const width = Math.max(1, ...sheet.sheet.rows.map(({ cells }) => (cells.at(-1)?.column ?? 0) + 1));
  const columns = Array.from({ length: width }, (_, column) => column);
  const problems = grouped(sheet.problems, ({ cell }) => cell ?? '');
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={boardMessages.sheetTable}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <th scope="row">{row.row + 1}</th>
              {columns.map((column) => (
                <SheetCell
                  key={column}
                  text={textAt(row, column, sheet.date1904)}
                  problems={problems.get(cellAddress(row.row, column)) ?? []}
                  isTarget={target?.row === row.row && target.column === column}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const textAt = ({ cells }: Row, column: number, date1904: boolean): string => {
  const cell = cells.find((one) => one.column === column);
  return cell === undefined ? '' : shownCell(cell, date1904);
};

interface SheetCellProps {
  readonly text: string;
  readonly problems: readonly SheetProblem[];
  readonly isTarget: boolean;
}

function SheetCell({ text, problems, isTarget }: SheetCellProps) {
  const styles = useStyles();
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    cell.current?.scrollIntoView({ block: 'center', inline: 'center' });
    cell.current?.focus({ preventScroll: true });
  }, [isTarget]);
  const [worst] = problems;
  const sentences = problems.map(({ message }) => message).join('\n');
  return (
    <td
      ref={cell}
      className={mergeClasses(worst && styles[worst.severity], isTarget && styles.target)}
      title={sentences === '' ? undefined : sentences}
      {...(isTarget && { tabIndex: -1, 'data-target': true })}
    >
      {worst !== undefined && (
        <>
          <SeverityIcon severity={worst.severity} />{' '}
        </>
      )}
      {text}
    </td>
  );
}
