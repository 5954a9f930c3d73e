import type { Page } from 'playwright-core';

import { inPlaceOfOffice } from './office-in-page.ts';

type Told = { readonly message: string; readonly origin?: string } | { readonly error: number };

declare global {
  var showWindow: (address: string) => Promise<number | undefined>;
  var closeWindow: () => Promise<void>;
  var messageParent: (message: string) => Promise<void>;
  var windowEvent: (told: Told) => void;
}

/** What the tests of a window may do with it. */
export interface WindowExcel {
  /** The next window, once it is there. */
  readonly next: () => Promise<Page>;
  /** Whether a window is open now. */
  readonly isOpen: () => boolean;
  /** With which number Excel refuses every window from now on; undefined where it shows them. */
  readonly refuse: (error: number | undefined) => void;
  /** Every message that a window has sent to the pane. */
  readonly messages: readonly string[];
}

/**
 * An Excel of 2021 in the place of Office.js: it lends no account, and shows windows that share neither a session storage
 * nor a variable with the pane. It is as strict as the real one about who may be shown and who may speak.
 */
export async function windowExcel(pane: Page): Promise<WindowExcel> {
  const context = pane.context();
  const messages: string[] = [];
  let shown: Page | undefined;
  let refusal: number | undefined;

  const tell = (told: Told): Promise<void> =>
    pane.evaluate((one) => {
      windowEvent(one);
    }, told);

  async function closeShown(): Promise<void> {
    const window = shown;
    shown = undefined;
    await window?.close();
  }
  // A window goes with the page that has opened it.
  pane.on('framenavigated', (frame) => {
    if (frame === pane.mainFrame()) void closeShown();
  });

  async function show(address: string): Promise<number | undefined> {
    const { origin, protocol } = new URL(address);
    if (refusal !== undefined) return refusal;
    if (protocol !== 'https:') return 12_005;
    if (origin !== new URL(pane.url()).origin) return 12_004;
    if (shown !== undefined) return 12_007;
    const window = await context.newPage();
    shown = window;
    window.on('close', () => {
      if (shown !== window) return;
      shown = undefined;
      // At the end of a test the pane may have gone before it.
      tell({ error: 12_006 }).catch(() => undefined);
    });
    await window.goto(`${address}&_host_Info=Excel$Win32$16.01$zh-CN$$$$0`, { waitUntil: 'commit' });
    return undefined;
  }

  await context.exposeBinding('showWindow', (_, address: string) => show(address));
  await context.exposeBinding('closeWindow', closeShown);
  await context.exposeBinding('messageParent', async ({ page }, message: string) => {
    if (page !== shown || new URL(page.url()).origin !== new URL(pane.url()).origin)
      throw new Error('Only a page of ours in the open window speaks to the pane.');
    messages.push(message);
    await tell({ message });
  });
  await inPlaceOfOffice(context, host, undefined);
  return {
    next: () => context.waitForEvent('page'),
    isOpen: () => shown !== undefined,
    refuse(error) {
      refusal = error;
    },
    messages,
  };
}

/** Runs in the page: in the pane, and in the window whenever it is at a page of ours. */
function host(): void {
  // Which window it is, Office.js knows of the first page alone, and remembers.
  const mark = 'hostInfoValue';
  if (location.search.includes('_host_Info=')) sessionStorage.setItem(mark, location.search);
  const isWindow = sessionStorage.getItem(mark) !== null;
  // Inside Office there is no history to write to.
  Object.assign(history, { pushState: null, replaceState: null });
  let isReady = false;
  const handlers = new Map<string, (told: object) => void>();
  Object.assign(globalThis, {
    windowEvent: (told: object) => handlers.get('message' in told ? 'message' : 'event')?.(told),
  });
  const window = {
    addEventHandler: (kind: string, handler: (told: object) => void) => handlers.set(kind, handler),
    close: () => {
      handlers.clear();
      void closeWindow();
    },
  };
  const display = async (address: string, answer: (result: object) => void): Promise<void> => {
    const code = await showWindow(address);
    answer(
      code === undefined ? { status: 'succeeded', value: window } : { status: 'failed', error: { code } },
    );
  };
  Object.assign(Office, {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    onReady: () => {
      isReady = true;
      return Promise.resolve({ host: 'Excel' });
    },
  });
  Object.assign(
    Office.context.ui,
    isWindow
      ? {
          messageParent: (message: string) => {
            if (!isReady) throw new Error('Office.js has not said that it is ready.');
            void messageParent(message);
          },
        }
      : {
          displayDialogAsync: (address: string, _size: object, answer: (result: object) => void) =>
            void display(address, answer),
        },
  );
}
