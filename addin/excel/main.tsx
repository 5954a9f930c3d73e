import '../taskpane/taskpane.css';

import { createRoot } from 'react-dom/client';

import { wujinUnits } from '../../shared/domain/wujin.ts';
import { officeMessages } from '../../shared/text/messages/office.ts';
import { slot } from '../formulas/session-slot.ts';
import { apiAddress } from '../gateway/api-address.ts';
import { httpGateway } from '../gateway/http-gateway.ts';
import { pageClock } from '../gateway/page-clock.ts';
import { workerDesk } from '../reading/worker-desk.ts';
import { pageSignIn } from '../sign-in/page-sign-in.ts';
import { evaluationSession } from '../taskpane/evaluation-session.ts';
import { formulaInserter } from '../taskpane/formula-inserter.ts';
import { keptMappings } from '../taskpane/kept-mappings.ts';
import { ledgerSession } from '../taskpane/ledger-session.ts';
import { pageKeepsakes } from '../taskpane/page-keepsakes.ts';
import { Pane } from '../taskpane/pane.tsx';
import { problemKeys } from '../taskpane/problem-keys.ts';
import { remarksAtCells } from '../taskpane/remarks-at-cells.ts';
import { retryWaiting } from '../taskpane/retry-waiting.ts';
import { returnSession } from '../taskpane/return-session.ts';
import { Themed } from '../taskpane/themed.tsx';
import { calculateAll } from '../workbook/office-calculation.ts';
import { excelRun, knowsNotes } from '../workbook/office-run.ts';
import { officeWorkbook } from '../workbook/office-workbook.ts';
import { workbookKeepsakes } from '../workbook/workbook-keepsakes.ts';
import { aroundPane } from './around-pane.ts';
import { prefixOfPage } from './prefix-of-page.ts';
import { openedLedger } from './opened-ledger.ts';
import { type ExcelKind, officeTray } from './office-tray.ts';
import { OutsideExcel } from './outside-excel.tsx';

/** Office.js answers within this time or is not there. Milliseconds. */
const patience = 10_000;

async function insideExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  const ready = await Promise.race([Office.onReady(), late]);
  return ready?.host === Office.HostType.Excel;
}

/** The worksheet functions are a file of their own; they run in this page, which has signed in. */
function loadFunctions(): void {
  const script = document.createElement('script');
  script.src = 'functions.js';
  document.head.append(script);
}

function startPane(place: HTMLElement): void {
  const gateway = httpGateway(apiAddress(), pageSignIn(aroundPane()));
  slot().session = { baseUrl: apiAddress() || location.origin, token: gateway.token };
  loadFunctions();
  const desk = workerDesk(wujinUnits);
  const workbook = officeWorkbook({ run: excelRun, withNotes: knowsNotes() });
  const ledger = ledgerSession({ workbook, desk, mappings: keptMappings(pageKeepsakes(), pageClock) });
  const evaluation = evaluationSession({ workbook, desk, ledger, clock: pageClock, tray: excelTray() });
  const returns = returnSession({
    backend: gateway,
    desk,
    keepsakes: workbookKeepsakes(excelRun),
    newKey: () => crypto.randomUUID(),
    refreshCells: () => {
      slot().forgetValues?.();
      void calculateAll(excelRun);
    },
  });
  problemKeys(ledger);
  retryWaiting(returns);
  remarksAtCells(returns, ledger);
  createRoot(place).render(
    <Themed>
      <Pane
        ledger={ledger}
        returns={returns}
        evaluation={evaluation}
        functionPrefix={prefixOfPage()}
        onInsert={formulaInserter(workbook, evaluation.selected)}
      />
    </Themed>,
  );
  void openedLedger(ledger, returns, nameOfWorkbook());
}

const kindOfExcel = (platform: Office.PlatformType): ExcelKind =>
  platform === Office.PlatformType.OfficeOnline
    ? 'web'
    : platform === Office.PlatformType.PC
      ? 'windows'
      : 'other';

function excelTray() {
  const { platform, ui, requirements } = Office.context;
  const opensBrowser = requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  return officeTray(new URL('.', location.href).href, {
    kind: kindOfExcel(platform),
    openBrowserWindow: opensBrowser
      ? (address) => {
          ui.openBrowserWindow(address);
        }
      : undefined,
  });
}

const nameOfWorkbook = (): string =>
  decodeURIComponent(Office.context.document.url).split(/[\\/]/).at(-1) ?? officeMessages.unnamed;

async function start(place: HTMLElement): Promise<void> {
  if (await insideExcel()) startPane(place);
  else
    createRoot(place).render(
      <Themed>
        <OutsideExcel />
      </Themed>,
    );
}

const place = document.getElementById('pane');
if (place !== null) void start(place);
