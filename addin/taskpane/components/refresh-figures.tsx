import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { functionsPaneMessages as messages } from '../../../shared/text/messages/functions-pane.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', padding: '0 12px 8px' },
});

/** Figures in the cells stand as they were when they were asked for; one button asks again for all of them. */
export function RefreshFigures({ onRefresh }: { readonly onRefresh: () => Promise<void> }) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  return (
    <div className={styles.line}>
      <Button
        size="small"
        title={messages.refreshHelp}
        onClick={() => {
          setTold(messages.refreshing);
          void onRefresh().then(() => {
            setTold(messages.refreshed);
          });
        }}
      >
        {messages.refresh}
      </Button>
      <span role="status" aria-live="polite">
        {told}
      </span>
    </div>
  );
}
