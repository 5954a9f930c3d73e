import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';

import { boardMessages } from '../../shared/text/messages/board.ts';
import type { BoardProps } from './board.tsx';
import type { BoardPlace } from './board-place.ts';
import { Choice } from './choice.tsx';
import { periodsOf } from './period-options.ts';
import type { Go } from './use-place.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '12px', alignItems: 'center', flexWrap: 'wrap', paddingBottom: '8px' },
  title: { fontSize: tokens.fontSizeBase600, margin: 0, flex: 1, whiteSpace: 'nowrap' },
});

interface BoardBarProps extends Pick<BoardProps, 'catalogue' | 'who'> {
  readonly place: BoardPlace;
  readonly go: Go;
  readonly period: string;
  /** Undefined for whoever may not import. */
  readonly onImport: (() => void) | undefined;
}

/** What the board shows, and who looks at it. */
export function BoardBar(props: BoardBarProps) {
  const { catalogue, who, place, go, period, onImport } = props;
  const styles = useStyles();
  return (
    <header className={styles.bar} data-screen-only>
      <h1 className={styles.title}>{boardMessages.title}</h1>
      <Choice
        label={boardMessages.period}
        value={period}
        options={periodsOf(catalogue, period)}
        onChoose={(chosen) => {
          go({ period: chosen });
        }}
      />
      <Choice
        label={boardMessages.filter}
        value={place.state ?? ''}
        options={[['', boardMessages.all], ...Object.entries(boardMessages.states)]}
        onChoose={(chosen) => {
          go({ state: chosen === '' ? undefined : chosen });
        }}
      />
      {who}
      {onImport !== undefined && <Button onClick={onImport}>{boardMessages.importFile}</Button>}
      <Button
        onClick={() => {
          print();
        }}
      >
        {boardMessages.print}
      </Button>
      <Link href="workbench.html">{boardMessages.workbench}</Link>
    </header>
  );
}
