import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';

import type { Problem } from '../../../shared/ledgers/problem.ts';
import { sendMessages } from '../../../shared/text/messages/pane.ts';

interface BlockedByProps {
  readonly problems: readonly Problem[];
  readonly onGoTo: (problem: Problem) => void;
}

export const BlockedBy = ({ problems, onGoTo }: BlockedByProps) => (
  <MessageBar intent="error" layout="multiline">
    <MessageBarBody>
      {sendMessages.blocked}
      {problems.map((problem) => (
        <div key={`${problem.cell ?? ''} ${problem.kind}`}>
          {problem.cell === null ? (
            problem.message
          ) : (
            <Link
              as="button"
              onClick={() => {
                onGoTo(problem);
              }}
            >
              {problem.message}
            </Link>
          )}
        </div>
      ))}
    </MessageBarBody>
  </MessageBar>
);
