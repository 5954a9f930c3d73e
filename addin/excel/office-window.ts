import type { WindowHost } from '../sign-in/ask-in-window.ts';
import { signInFault } from '../sign-in/entra-refusal.ts';

/** What Excel says of a window that the person has closed. */
const closedByHer = 'dialog_12006';

/** Percent of the screen. */
const size = { height: 60, width: 40 };

type Told = { readonly message: string; readonly origin: string | undefined } | { readonly error: number };

/** Windows of Office with a page of ours. While one is open the worksheet functions may stand still: it closes at once. */
export function officeWindow(ui: Pick<Office.UI, 'displayDialogAsync'>, ownOrigin: string): WindowHost {
  let end: ((why: string) => void) | undefined;

  const said = (address: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const failed = (why: string): void => {
        reject(signInFault(why));
      };
      ui.displayDialogAsync(address, size, ({ status, value: window, error }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          failed(`dialog_${error.code}`);
          return;
        }
        end = (why) => {
          end = undefined;
          window.close();
          failed(why);
        };
        window.addEventHandler(Office.EventType.DialogMessageReceived, (told: Told) => {
          if ('error' in told) return;
          // An Excel of 2021 does not name the origin; it delivers what pages of ours say and nothing else.
          if (told.origin === undefined || told.origin === ownOrigin) resolve(told.message);
          end?.('dialog_foreign');
        });
        window.addEventHandler(Office.EventType.DialogEventReceived, (told: Told) => {
          if (!('error' in told)) return;
          end = undefined;
          failed(`dialog_${told.error}`);
        });
      });
    });

  return {
    said,
    close() {
      const isOpen = end !== undefined;
      end?.(closedByHer);
      return isOpen;
    },
  };
}
