import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
} from '@fluentui/react-components';

import { paneMessages, sendMessages } from '../../../shared/text/messages/pane.ts';
import type { LedgerState } from '../ledger-state.ts';

export const useStillStyles = makeStyles({
  still: { padding: '12px', display: 'grid', gap: '8px' },
  late: {
    display: 'grid',
    gap: '8px',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '200ms',
    animationDuration: '50ms',
    animationFillMode: 'both',
  },
});

interface StillProps {
  readonly isSending: boolean;
  readonly opened: LedgerState;
  readonly onAgain: () => void;
}

/** Why there is no ledger to show. */
export function Still({ isSending, opened, onAgain }: StillProps) {
  const styles = useStillStyles();
  if (opened.kind === 'failed')
    return (
      <div className={styles.still}>
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{`「${opened.file}」：${opened.sentence}`}</MessageBarBody>
          {opened.isOpen && (
            <MessageBarActions>
              <Button onClick={onAgain}>{paneMessages.readAgain}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      </div>
    );
  if (opened.kind === 'reading')
    return (
      <div className={styles.still} role="status">
        {paneMessages.reading(opened.file)}
        <Skeleton className={styles.late} aria-hidden="true">
          <SkeletonItem />
          <SkeletonItem />
          <SkeletonItem />
        </Skeleton>
      </div>
    );
  return <p className={styles.still}>{isSending ? sendMessages.openFirst : paneMessages.empty}</p>;
}
