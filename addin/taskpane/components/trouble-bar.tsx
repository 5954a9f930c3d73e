import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';

import { paneMessages } from '../../../shared/text/messages/pane.ts';

interface TroubleBarProps {
  readonly sentence: string;
  readonly onAgain: () => void;
}

/** The backend gives no answer: what happened, what still works, and one button. */
export const TroubleBar = ({ sentence, onAgain }: TroubleBarProps) => (
  <MessageBar intent="warning" layout="multiline" role="alert">
    <MessageBarBody>{sentence}</MessageBarBody>
    <MessageBarActions>
      <Button size="small" onClick={onAgain}>
        {paneMessages.retry}
      </Button>
    </MessageBarActions>
  </MessageBar>
);
