import { signInMessages } from '../../../shared/text/messages/sign-in.ts';
import { answerIn, loginIn } from '../../sign-in/dialog-passage.ts';
import { entraSettings } from '../../sign-in/entra-settings.ts';

/**
 * The page of the window in which somebody signs in where Excel does not lend its account. The pane opens it; it goes on
 * to the login service, which comes back to it; and it hands the answer to the pane, which closes the window.
 */
async function start(): Promise<void> {
  show(signInMessages.windowLead);
  if (typeof Office === 'undefined') {
    show(signInMessages.windowWithoutOffice);
    return;
  }
  // Office.js remembers here whose window this is, and knows it when the login service has come back.
  const { host } = await Office.onReady();
  const answer = answerIn(location.hash);
  const settings = entraSettings();
  const login = settings && loginIn(location.search, settings);
  if (host !== Office.HostType.Excel) show(signInMessages.windowOutside);
  else if (answer !== undefined) Office.context.ui.messageParent(answer);
  else if (login !== undefined) location.replace(login);
  else show(signInMessages.windowOutside);
}

function show(sentence: string): void {
  document.getElementById('standing')?.replaceChildren(sentence);
}

void start();
