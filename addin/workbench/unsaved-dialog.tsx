import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

import { workbenchMessages } from '../../shared/text/messages/workbench.ts';

interface UnsavedDialogProps {
  readonly file: string;
  readonly onOpen: () => void;
  readonly onKeep: () => void;
}

/** Another file takes the place of the open one; what was changed in it would be lost. */
export const UnsavedDialog = ({ file, onOpen, onKeep }: UnsavedDialogProps) => (
  <Dialog
    open
    modalType="alert"
    onOpenChange={(_, { open }) => {
      if (!open) onKeep();
    }}
  >
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{workbenchMessages.unsaved}</DialogTitle>
        <DialogContent>{workbenchMessages.unsavedHint(file)}</DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={onKeep}>
            {workbenchMessages.keep}
          </Button>
          <Button onClick={onOpen}>{workbenchMessages.openAnyway}</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);
