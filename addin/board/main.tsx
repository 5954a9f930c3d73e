import './board.css';

import { createRoot } from 'react-dom/client';

import { apiAddress } from '../gateway/api-address.ts';
import { httpGateway } from '../gateway/http-gateway.ts';
import { pageSignIn } from '../sign-in/page-sign-in.ts';
import { Themed } from '../taskpane/themed.tsx';
import { SignedInBoard } from './signed-in-board.tsx';

const name = 'board-person';

/** The storage of the browser may be switched off; then nobody is remembered. */
const remembered = {
  get: (): string | undefined => {
    try {
      return localStorage.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set: (id: string): void => {
    try {
      localStorage.setItem(name, id);
    } catch {
      return;
    }
  },
};

const place = document.getElementById('board');
if (place !== null)
  createRoot(place).render(
    <Themed>
      <SignedInBoard
        backend={httpGateway(apiAddress(), pageSignIn())}
        newKey={() => crypto.randomUUID()}
        remembered={remembered}
      />
    </Themed>,
  );
