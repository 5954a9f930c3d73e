import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useState } from 'react';

import { sentBackMessages } from '../../../shared/text/messages/sent-back.ts';
import type { PlacedRemark } from '../placed-remarks.ts';

const useStyles = makeStyles({
  list: {
    outline: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  remark: { padding: '6px 8px', cursor: 'pointer', overflowWrap: 'anywhere' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
  },
  gone: { cursor: 'default' },
});

export interface RemarkCell {
  readonly sheet: string;
  readonly cell: string;
}

interface RemarkListProps {
  readonly remarks: readonly PlacedRemark[];
  readonly onGoTo: (cell: RemarkCell) => void;
}

/** Like the list of problems: arrows walk from cell to cell, Enter and a click go there. */
export function RemarkList({ remarks, onGoTo }: RemarkListProps) {
  const styles = useStyles();
  const id = useId();
  const [selected, setSelected] = useState(-1);
  const goTo = (place: number): void => {
    const placed = remarks[place];
    if (placed === undefined) return;
    setSelected(place);
    document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' });
    if (placed.sheet !== undefined) onGoTo({ sheet: placed.sheet, cell: placed.remark.cell });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && event.key !== 'Enter') return;
    event.preventDefault();
    goTo(Math.min(Math.max(selected + step, 0), remarks.length - 1));
  };
  return (
    <div
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={sentBackMessages.remarks}
      aria-activedescendant={remarks[selected] && `${id}-${selected}`}
      onKeyDown={onKeyDown}
    >
      {remarks.map((placed, place) => (
        <div
          key={`${placed.remark.sheet ?? ''} ${placed.remark.cell} ${place}`}
          id={`${id}-${place}`}
          className={mergeClasses(
            styles.remark,
            place === selected && styles.selected,
            placed.sheet === undefined && styles.gone,
          )}
          role="option"
          aria-selected={place === selected}
          aria-disabled={placed.sheet === undefined}
          onClick={() => {
            goTo(place);
          }}
        >
          {textOf(placed)}
        </div>
      ))}
    </div>
  );
}

function textOf({ remark: { sheet, cell, text }, sheet: found }: PlacedRemark): string {
  const said = sentBackMessages.remark(sentBackMessages.place(sheet, cell), text);
  return found === undefined ? `${said}（${sentBackMessages.noSheet}）` : said;
}
