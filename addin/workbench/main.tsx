import './workbench.css';

import { createRoot } from 'react-dom/client';

import { wujinUnits } from '../../shared/domain/wujin.ts';
import { functionPrefix } from '../../shared/formulas/function-prefix.ts';
import { slot } from '../formulas/session-slot.ts';
import { remoteValues } from '../formulas/remote.ts';
import { apiAddress } from '../gateway/api-address.ts';
import { httpGateway } from '../gateway/http-gateway.ts';
import { pageClock } from '../gateway/page-clock.ts';
import { workerDesk } from '../reading/worker-desk.ts';
import { pageSignIn } from '../sign-in/page-sign-in.ts';
import { browserTray } from '../taskpane/browser-tray.ts';
import { evaluationSession } from '../taskpane/evaluation-session.ts';
import { formulaInserter } from '../taskpane/formula-inserter.ts';
import { keptMappings } from '../taskpane/kept-mappings.ts';
import { ledgerSession } from '../taskpane/ledger-session.ts';
import { changeable } from '../taskpane/observable.ts';
import { Pane } from '../taskpane/pane.tsx';
import { problemKeys } from '../taskpane/problem-keys.ts';
import { remarksAtCells } from '../taskpane/remarks-at-cells.ts';
import { retryWaiting } from '../taskpane/retry-waiting.ts';
import { returnSession } from '../taskpane/return-session.ts';
import { Themed } from '../taskpane/themed.tsx';
import { formulaNotes } from './formula-notes.ts';
import { gridFormulas } from './formula-plugin.ts';
import { onShown, type ShownSelection } from './grid-selection.ts';
import { gridWorkbook } from './grid-workbook.ts';
import { pageKeepsakes } from '../taskpane/page-keepsakes.ts';
import { readBeforeCalculating } from './read-before-calculating.ts';
import { recalculateOnAnswers } from './recalculate.ts';
import { regionKeys } from './region-keys.ts';
import { remoteCells } from './remote-cells.ts';
import { SelectionLine } from './selection-line.tsx';
import { startGrid } from './start-grid.ts';
import { Workbench } from './workbench.tsx';
import { workbenchSession } from './workbench-session.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

/** The one place where the page's pieces meet. */
function start(): void {
  const gateway = httpGateway(apiAddress(), pageSignIn());
  slot().session = { baseUrl: apiAddress(), token: gateway.token };
  const remote = remoteCells(remoteValues());
  const notes = formulaNotes();
  const grid = startGrid(element('grid'), gridFormulas(remote, notes));
  const recalculate = recalculateOnAnswers(grid, remote);
  const keepsakes = pageKeepsakes();
  const desk = readBeforeCalculating(grid, workerDesk(wujinUnits));
  const workbook = gridWorkbook(grid);
  const ledger = ledgerSession({ workbook, desk, mappings: keptMappings(keepsakes, pageClock) });
  const tray = browserTray(new URL('.', location.href).href);
  const evaluation = evaluationSession({
    ...{ workbook, desk, ledger, clock: pageClock },
    tray,
  });
  const returns = returnSession({
    backend: gateway,
    desk,
    keepsakes,
    newKey: () => crypto.randomUUID(),
    refreshCells: recalculate,
  });
  const session = workbenchSession({ grid, desk, ledger, returns, saveFile: tray.saveFile });
  const cell = changeable<ShownSelection | undefined>(undefined);
  onShown(grid, cell.set);
  problemKeys(ledger);
  regionKeys();
  retryWaiting(returns);
  remarksAtCells(returns, ledger);

  const shown: readonly (readonly [string, React.ReactNode])[] = [
    ['bar', <Workbench session={session} returns={returns} />],
    ['line', <SelectionLine cell={cell} ledger={ledger} notes={notes} />],
    [
      'pane',
      <Pane
        ledger={ledger}
        returns={returns}
        evaluation={evaluation}
        functionPrefix={functionPrefix}
        onInsert={formulaInserter(workbook, evaluation.selected)}
      />,
    ],
  ];
  for (const [id, part] of shown) createRoot(element(id)).render(<Themed>{part}</Themed>);
  void returns.start();
}

start();
