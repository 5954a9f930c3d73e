import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import { workbenchMessages } from '../../shared/text/messages/workbench.ts';
import { useObservable } from '../taskpane/use-observable.ts';
import type { ReturnSession } from '../taskpane/return-session.ts';
import { type SampleWorkbook, sampleWorkbooks } from './sample-workbooks.ts';
import { UnsavedDialog } from './unsaved-dialog.tsx';
import { WorkbenchBar } from './workbench-bar.tsx';
import type { WorkbenchSession } from './workbench-session.ts';

const useStyles = makeStyles({
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 2000,
    display: 'grid',
    placeItems: 'center',
    fontSize: tokens.fontSizeHero700,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    pointerEvents: 'none',
  },
});

interface WorkbenchProps {
  readonly session: WorkbenchSession;
  readonly returns: ReturnSession;
}

/** The bar above grid and pane, and the whole page as a place to drop a file on. */
export function Workbench({ session, returns }: WorkbenchProps) {
  const styles = useStyles();
  const state = useObservable(returns.state);
  const saving = useObservable(session.saving);
  const [samples, setSamples] = useState<readonly SampleWorkbook[]>([]);
  const [waiting, setWaiting] = useState<Opening>();
  const open = (opening: Opening): void => {
    if (session.isChanged()) setWaiting(opening);
    else opening.start();
  };
  const openFile = (file: File): void => {
    open({ file: file.name, start: () => void session.openFile(file) });
  };
  const dropping = useDrop(openFile);
  useSaveKey(session);
  useWarningBeforeLeaving(session.isChanged);
  useEffect(() => {
    void sampleWorkbooks().then(setSamples);
  }, []);
  return (
    <>
      <WorkbenchBar
        samples={samples}
        entrance={state.entrance}
        people={state.people}
        person={state.person}
        onFile={openFile}
        onSample={(sample) => {
          open({ file: sample.name, start: () => void session.openSample(sample) });
        }}
        saving={saving}
        onSave={() => void session.save()}
        onPerson={(person) => void returns.signIn(person)}
      />
      <UnsavedDialog
        open={waiting !== undefined}
        file={waiting?.file ?? ''}
        onOpen={() => {
          setWaiting(undefined);
          waiting?.start();
        }}
        onKeep={() => {
          setWaiting(undefined);
        }}
      />
      {dropping && <div className={styles.drop}>{workbenchMessages.drop}</div>}
    </>
  );
}

/** A file that is to be opened as soon as that is clear. */
interface Opening {
  readonly file: string;
  readonly start: () => void;
}

/** Ctrl+S is what the hand does; the browser's own answer, the page as a file, is of no use to anybody. */
function useSaveKey(session: WorkbenchSession): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void session.save();
    };
    addEventListener('keydown', pressed, { capture: true });
    return () => {
      removeEventListener('keydown', pressed, { capture: true });
    };
  }, [session]);
}

function useWarningBeforeLeaving(isChanged: () => boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (isChanged()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }, [isChanged]);
}

function useDrop(onFile: (file: File) => void): boolean {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDropping(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDropping(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) onFile(file);
    };
    const stop = new AbortController();
    addEventListener('dragover', over, { signal: stop.signal, capture: true });
    addEventListener('dragleave', leave, { signal: stop.signal });
    addEventListener('drop', drop, { signal: stop.signal, capture: true });
    return () => {
      stop.abort();
    };
  });
  return dropping;
}
