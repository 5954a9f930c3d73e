import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

import { boardMessages } from '../../shared/text/messages/board.ts';
import type { Fetched } from './use-answer.ts';

const useStyles = makeStyles({
  late: {
    display: 'grid',
    gap: '10px',
    padding: '16px 0',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '200ms',
    animationDuration: '50ms',
    animationFillMode: 'both',
  },
});

interface FetchedViewProps<T> {
  readonly fetched: Fetched<T>;
  readonly children: (value: T) => ReactNode;
}

/** What every view of the board says while it waits, when it fails, and when only old figures are left. */
export function FetchedView<T>({ fetched, children }: FetchedViewProps<T>) {
  const styles = useStyles();
  const { value, refused, again } = fetched;
  return (
    <>
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{value === undefined ? refused.sentence : boardMessages.offline}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={again}>{boardMessages.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {value !== undefined && children(value)}
      {value === undefined && refused === undefined && (
        <div role="status" aria-label={boardMessages.loading}>
          <Skeleton className={styles.late} aria-hidden="true">
            <SkeletonItem size={40} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
          </Skeleton>
        </div>
      )}
    </>
  );
}
