import { Button, Label, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useId, useRef } from 'react';

import type { Entrance, Person } from '../../shared/api/backend.ts';
import { workbenchMessages } from '../../shared/text/messages/workbench.ts';
import { ledgerFiles } from '../taskpane/ledger-files.ts';
import { ExampleList } from './example-list.tsx';
import type { SampleWorkbook } from './sample-workbooks.ts';
import type { SaveState } from './workbench-session.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '6px 12px',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2, flex: '1 1 160px' },
  who: { display: 'flex', alignItems: 'center', gap: '6px' },
});

export interface WorkbenchBarProps {
  readonly samples: readonly SampleWorkbook[];
  /** Whoever signs in with her account does it in the pane, as in Excel. */
  readonly entrance: Entrance['kind'];
  readonly people: readonly Person[];
  readonly person: Person | undefined;
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: SampleWorkbook) => void;
  readonly saving: SaveState;
  readonly onSave: () => void;
  readonly onPerson: (person: string) => void;
}

export function WorkbenchBar(props: WorkbenchBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <span className={styles.name}>{workbenchMessages.title}</span>
      <FileButton onFile={props.onFile} />
      <ExampleList samples={props.samples} onSample={props.onSample} />
      <Button
        size="small"
        title={workbenchMessages.saveHint}
        disabledFocusable={props.saving.kind === 'saving'}
        onClick={props.onSave}
      >
        {workbenchMessages.save}
      </Button>
      <span className={styles.about} role="status">
        {sentenceOf(props.saving)}
      </span>
      {props.entrance === 'list' && (
        <WhoAmI people={props.people} person={props.person} onPerson={props.onPerson} />
      )}
      <Link href="board.html">{workbenchMessages.board}</Link>
    </header>
  );
}

function sentenceOf(saving: SaveState): string {
  switch (saving.kind) {
    case 'idle':
      return workbenchMessages.about;
    case 'saving':
      return workbenchMessages.saving;
    case 'saved':
      return workbenchMessages.saved(saving.name);
    case 'failed':
      return workbenchMessages.saveFailed;
  }
}

function FileButton({ onFile }: Pick<WorkbenchBarProps, 'onFile'>) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file !== undefined) onFile(file);
    // The same file chosen again is to be read again.
    target.value = '';
  };
  return (
    <>
      <Button appearance="primary" size="small" onClick={() => input.current?.click()}>
        {workbenchMessages.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ledgerFiles}
        aria-label={workbenchMessages.openFile}
        onChange={onChange}
      />
    </>
  );
}

function WhoAmI({ people, person, onPerson }: Pick<WorkbenchBarProps, 'people' | 'person' | 'onPerson'>) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.who}>
      <Label htmlFor={id}>{workbenchMessages.whoAmI}</Label>
      <Select
        id={id}
        size="small"
        value={person?.id ?? ''}
        onChange={(_, { value }) => {
          if (value !== '') onPerson(value);
        }}
      >
        {person === undefined && <option value="">{workbenchMessages.nobody}</option>}
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </span>
  );
}
