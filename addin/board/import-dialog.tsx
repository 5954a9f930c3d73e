import { Button, makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';

import type { Backend, Catalogue } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { Labelled } from '../taskpane/components/labelled.tsx';
import { Modal } from '../taskpane/components/modal.tsx';
import { ledgerFiles } from '../taskpane/ledger-files.ts';
import { Choice } from './choice.tsx';
import type { Decided } from './decide.ts';
import { importMailed } from './import-mailed.ts';
import type { Options } from './period-options.ts';

const useStyles = makeStyles({
  choices: { display: 'grid', gap: '8px', margin: '8px 0' },
});

interface ImportDialogProps {
  readonly open: boolean;
  readonly backend: Backend;
  readonly units: Catalogue['units'];
  readonly quarters: Options;
  /** The one the board shows. */
  readonly quarter: string;
  readonly newKey: () => string;
  readonly onImported: () => void;
  readonly onClose: () => void;
}

interface Chosen {
  readonly file?: File | undefined;
  readonly quarter: string;
  readonly unit: string;
  /** Of this choice: pressed twice, it is imported once. */
  readonly key: string;
}

/** One file after the other: it stays open, and says of each what became of it. */
export function ImportDialog(props: ImportDialogProps) {
  const { open, backend, units, quarters, newKey, onImported, onClose } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState<Chosen>({ quarter: props.quarter, unit: '', key: '' });
  const [said, setSaid] = useState<Decided>();
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    const { file, quarter, unit, key } = chosen;
    setMissing(file === undefined);
    if (file === undefined || busy) return;
    setBusy(true);
    setSaid(undefined);
    const bytes = await file.arrayBuffer().catch(() => undefined);
    const done =
      bytes === undefined
        ? { ok: false, sentence: boardMessages.fileUnreadable }
        : await importMailed(backend, {
            ...{ quarter, name: file.name, bytes: new Uint8Array(bytes) },
            ...{ unit: unit === '' ? undefined : unit, key },
          });
    setBusy(false);
    setSaid(done);
    if (done.ok) onImported();
  };
  const choose = (part: Partial<Chosen>): void => {
    setChosen({ ...chosen, ...part, key: newKey() });
    setSaid(undefined);
  };
  return (
    <Modal
      open={open}
      heading={boardMessages.importFile}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void start()}>
            {boardMessages.importing}
          </Button>
          <Button onClick={onClose}>{boardMessages.close}</Button>
        </>
      }
    >
      <p>{boardMessages.importHelp}</p>
      <Labelled
        label={boardMessages.mailedFile}
        required
        wrong={missing && chosen.file === undefined ? boardMessages.fileNeeded : undefined}
      >
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            type="file"
            accept={ledgerFiles}
            onChange={({ target }) => {
              choose({ file: target.files?.[0] });
            }}
          />
        )}
      </Labelled>
      <div className={styles.choices}>
        <Choice
          label={boardMessages.quarterOfFile}
          value={chosen.quarter}
          options={quarters}
          onChoose={(quarter) => {
            choose({ quarter });
          }}
        />
        <Choice
          label={boardMessages.unitOfFile}
          value={chosen.unit}
          options={[['', boardMessages.asInFile], ...units.map(({ id, name }) => [id, name] as const)]}
          onChoose={(unit) => {
            choose({ unit });
          }}
        />
      </div>
      <div aria-live="polite">
        {busy && <Spinner size="tiny" label={boardMessages.importing} />}
        {said !== undefined && (
          <MessageBar intent={said.ok ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{said.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Modal>
  );
}
