import { diagnosisFileName } from '../../shared/documents/diagnosis-file-name.ts';
import type { Diagnosis } from '../../shared/documents/diagnosis.ts';
import { diagnosisPage } from '../../shared/documents/diagnosis-page.ts';
import type { EnterpriseToDiagnose, EvaluationDesk } from '../../shared/ports/evaluation-desk.ts';
import { changeable, type Observable } from './observable.ts';
import type { Delivered, PaperTray } from './paper-tray.ts';

export type Paper = 'page' | 'word';

/** How far the paper of the shown enterprise has come. `gone`: its row holds another thing by now. */
export type DiagnosisState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' | Delivered | 'impossible' | 'gone' | 'failed'; readonly paper: Paper };

export interface DiagnosisSession {
  readonly state: Observable<DiagnosisState>;
  readonly make: (paper: Paper, asked: EnterpriseToDiagnose) => Promise<void>;
  /** Another enterprise, or other figures: nothing is said of the paper any more. */
  readonly reset: () => void;
  readonly openWorkbench: (() => void) | undefined;
}

interface Surroundings {
  readonly desk: Pick<EvaluationDesk, 'diagnose'>;
  readonly tray: PaperTray;
}

type Deliver = (diagnosis: Diagnosis) => Promise<Delivered>;

export function diagnosisSession({ desk, tray }: Surroundings): DiagnosisSession {
  const state = changeable<DiagnosisState>({ kind: 'idle' });
  const ways: Readonly<Record<Paper, Deliver | undefined>> = { page: showing(tray), word: saving(tray) };
  let turn = 0;

  async function made(deliver: Deliver, asked: EnterpriseToDiagnose): Promise<Delivered | 'gone'> {
    const diagnosis = await desk.diagnose(asked);
    return diagnosis === undefined ? 'gone' : deliver(diagnosis);
  }

  return {
    state,
    async make(paper, asked) {
      const deliver = ways[paper];
      const own = (turn += 1);
      state.set({ kind: deliver === undefined ? 'impossible' : 'making', paper });
      if (deliver === undefined) return;
      const kind = await made(deliver, asked).catch(() => 'failed' as const);
      if (own === turn) state.set({ kind, paper });
    },
    reset: () => {
      turn += 1;
      if (state.get().kind !== 'idle') state.set({ kind: 'idle' });
    },
    openWorkbench: tray.openWorkbench,
  };
}

const showing = ({ root, showPage }: PaperTray): Deliver | undefined =>
  showPage && ((diagnosis) => Promise.resolve(showPage(diagnosisPage(diagnosis, root))));

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What writes Word files is large, and fetched when somebody wants one. */
const saving = ({ saveFile }: PaperTray): Deliver | undefined =>
  saveFile &&
  (async (diagnosis) => {
    const { diagnosisWord } = await import('../../shared/documents/diagnosis-word.ts');
    const bytes = new Uint8Array(await diagnosisWord(diagnosis));
    return saveFile({ name: `${diagnosisFileName(diagnosis)}.docx`, type: wordType, bytes });
  });
