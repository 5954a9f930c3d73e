import type { Backend } from '../../shared/api/backend.ts';
import { AccountBoard } from './account-board.tsx';
import { ListBoard, type Remembered } from './list-board.tsx';

interface SignedInBoardProps {
  readonly backend: Backend;
  readonly newKey: () => string;
  readonly remembered: Remembered;
}

/** Somebody has to look: somebody of the list, or whoever has an account. */
export const SignedInBoard = ({ backend, newKey, remembered }: SignedInBoardProps) =>
  backend.entrance.kind === 'list' ? (
    <ListBoard {...{ backend, newKey, remembered }} entrance={backend.entrance} />
  ) : (
    <AccountBoard {...{ backend, newKey }} entrance={backend.entrance} />
  );
