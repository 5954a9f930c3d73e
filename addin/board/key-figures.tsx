import { Button, makeStyles, tokens } from '@fluentui/react-components';

import type { Totals } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { countText, dayText, percentText } from '../../shared/text/shown-figures.ts';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    gap: '12px',
    margin: '12px 0',
  },
  tile: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 14px',
    display: 'block',
    textAlign: 'left',
    height: '100%',
    boxSizing: 'border-box',
  },
  name: { display: 'block', color: tokens.colorNeutralForeground2 },
  figure: {
    display: 'block',
    fontSize: tokens.fontSizeHero700,
    lineHeight: '36px',
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 'normal',
  },
  text: { color: tokens.colorNeutralForeground2, margin: '0 0 4px' },
});

interface KeyFiguresProps {
  readonly totals: Totals;
  readonly onRows: () => void;
}

/** Both district figures side by side, and what they are measured against. */
export function KeyFigures({ totals, onRows }: KeyFiguresProps) {
  const styles = useStyles();
  const { district, timeProgress, today, indicator } = totals;
  const waiting = totals.units.filter(({ state }) => state === 'submitted').length;
  const missing = totals.units.filter(({ state }) => state === 'not-reported').length;
  return (
    <section aria-label={indicator.name}>
      <div className={styles.figures}>
        <Figure
          name={boardMessages.sumOfTowns}
          figure={countText(district.sumOfTowns)}
          note={boardMessages.achieved(percentText(district.achievementOfSum))}
          onOpen={onRows}
        />
        <Figure
          name={boardMessages.distinct}
          figure={countText(district.distinct)}
          note={boardMessages.achieved(percentText(district.achievement))}
          onOpen={onRows}
        />
        <Figure
          name={boardMessages.target}
          figure={district.target === null ? boardMessages.noTarget : countText(district.target)}
          note={indicator.name}
        />
        <Figure
          name={boardMessages.timeProgress}
          figure={percentText(timeProgress)}
          note={boardMessages.asOf(dayText(today))}
        />
      </div>
      <p className={styles.text}>
        {`${boardMessages.todo(waiting, missing)} · ${boardMessages.doubleClaims(district.doubleClaims)}`}
      </p>
      <p className={styles.text}>{boardMessages.definition(indicator.definition)}</p>
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
  readonly onOpen?: () => void;
}

function Figure({ name, figure, note, onOpen }: FigureProps) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.figure}>{figure}</span>
      <span className={styles.note}>{note}</span>
    </>
  );
  if (onOpen === undefined) return <div className={styles.tile}>{content}</div>;
  return (
    <Button className={styles.tile} onClick={onOpen} title={boardMessages.openRows(name)}>
      {content}
    </Button>
  );
}
