import { Button, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

import type { Backend, Catalogue } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { Labelled } from '../taskpane/components/labelled.tsx';
import { Modal } from '../taskpane/components/modal.tsx';
import { ledgerFiles } from '../taskpane/ledger-files.ts';
import type { Decided } from './decide.ts';
import { importMailed } from './import-mailed.ts';
import type { Options } from './period-options.ts';

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
      <Choice
        label={boardMessages.quarterOfFile}
        value={chosen.quarter}
        onChoose={(quarter) => {
          choose({ quarter });
        }}
      >
        {quarters.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label={boardMessages.unitOfFile}
        value={chosen.unit}
        onChoose={(unit) => {
          choose({ unit });
        }}
      >
        <option value="">{boardMessages.asInFile}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
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

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

const Choice = ({ label, value, onChoose, children }: ChoiceProps) => (
  <Labelled label={label}>
    {(id) => (
      <Select
        id={id}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        {children}
      </Select>
    )}
  </Labelled>
);
