import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';

import { boardMessages } from '../../shared/text/messages/board.ts';
import { Labelled } from '../taskpane/components/labelled.tsx';

interface SendBackDialogProps {
  readonly unitName: string;
  readonly onSendBack: (reason: string) => void;
  readonly onClose: () => void;
}

/** A return never goes back without a word. */
export function SendBackDialog({ unitName, onSendBack, onClose }: SendBackDialogProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const written = reason.trim();
  const sendBack = (): void => {
    if (written === '') setMissing(true);
    else onSendBack(written);
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{boardMessages.sendBackOf(unitName)}</DialogTitle>
          <DialogContent>
            <Labelled
              label={boardMessages.reason}
              required
              wrong={missing && written === '' ? boardMessages.reasonNeeded : undefined}
            >
              {(id, describedBy) => (
                <Textarea
                  id={id}
                  aria-describedby={describedBy}
                  rows={4}
                  maxLength={2000}
                  placeholder={boardMessages.reasonHint}
                  value={reason}
                  onChange={(_, { value }) => {
                    setReason(value);
                  }}
                />
              )}
            </Labelled>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={sendBack}>
              {boardMessages.sendBack}
            </Button>
            <Button onClick={onClose}>{boardMessages.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
