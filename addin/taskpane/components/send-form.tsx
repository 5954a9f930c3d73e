import { Button, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';

import { sendMessages } from '../../../shared/text/messages/pane.ts';
import { Labelled } from './labelled.tsx';

interface SendFormProps {
  /** Left open; then she may send only with a written reason. */
  readonly errors: number;
  readonly onSend: (explanation: string | undefined) => void;
}

export function SendForm({ errors, onSend }: SendFormProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const written = reason.trim();
  const send = (): void => {
    if (errors > 0 && written === '') setMissing(true);
    else onSend(errors > 0 ? written : undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) send();
  };
  return (
    <div onKeyDown={onKeyDown} style={{ display: 'flex', flexDirection: 'column', gap: '10px' }}>
      {errors > 0 && (
        <>
          <div>{sendMessages.errorsLeft(errors)}</div>
          <Labelled
            label={sendMessages.explanation}
            required
            wrong={missing && written === '' ? sendMessages.explanationNeeded : undefined}
          >
            {(id, describedBy) => (
              <Textarea
                id={id}
                aria-describedby={describedBy}
                value={reason}
                rows={3}
                maxLength={2000}
                placeholder={sendMessages.explanationHint}
                onChange={(_, { value }) => {
                  setReason(value);
                }}
              />
            )}
          </Labelled>
        </>
      )}
      <Button appearance="primary" onClick={send}>
        {errors > 0 ? sendMessages.sendWithReason : sendMessages.send}
      </Button>
    </div>
  );
}
