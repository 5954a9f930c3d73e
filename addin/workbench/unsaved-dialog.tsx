import { Button } from '@fluentui/react-components';

import { workbenchMessages } from '../../shared/text/messages/workbench.ts';
import { Modal } from '../taskpane/components/modal.tsx';

interface UnsavedDialogProps {
  readonly open: boolean;
  readonly file: string;
  readonly onOpen: () => void;
  readonly onKeep: () => void;
}

/** Another file takes the place of the open one; what was changed in it would be lost. */
export const UnsavedDialog = ({ open, file, onOpen, onKeep }: UnsavedDialogProps) => (
  <Modal
    open={open}
    heading={workbenchMessages.unsaved}
    onClose={onKeep}
    actions={
      <>
        <Button appearance="primary" onClick={onKeep}>
          {workbenchMessages.keep}
        </Button>
        <Button onClick={onOpen}>{workbenchMessages.openAnyway}</Button>
      </>
    }
  >
    {workbenchMessages.unsavedHint(file)}
  </Modal>
);
