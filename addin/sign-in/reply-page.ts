import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

import { signInMessages } from '../../shared/text/messages/sign-in.ts';

/** Where the login service sends its answer: it goes to the page that asked. Who has signed out arrives here without one. */
const isAnswer = /[#?&](code|error)=/.test(location.hash + location.search);

function show(): void {
  const lead = document.createElement('p');
  lead.textContent = isAnswer ? signInMessages.replyLead : signInMessages.signedOutLead;
  const links = (['board', 'workbench'] as const).map((page) => {
    const link = document.createElement('a');
    [link.href, link.textContent] = [`${page}.html`, signInMessages[page]];
    return link;
  });
  document
    .getElementById('reply')
    ?.replaceChildren(lead, ...(isAnswer ? [] : links.flatMap((l) => [l, ' '])));
}

show();
if (isAnswer) void broadcastResponseToMainFrame().catch(() => undefined);
