import { Button, makeStyles, tokens } from '@fluentui/react-components';

import type { Person } from '../../../shared/api/backend.ts';
import { wujinUnits } from '../../../shared/domain/wujin.ts';
import { roleNames } from '../../../shared/text/messages/service.ts';
import { signInMessages } from '../../../shared/text/messages/sign-in.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  who: { color: tokens.colorNeutralForeground2 },
});

export interface AccountLineProps {
  readonly person: Person | undefined;
  /** Whether the login service is asking her now. */
  readonly isAsking: boolean;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
  /** Undefined where she cannot sign out here. */
  readonly onLeave: (() => void) | undefined;
}

/** With which account she is signed in, and what can be done about it. */
export function AccountLine({ person, isAsking, onAsk, onCancel, onLeave }: AccountLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line} role="group" aria-label={signInMessages.account}>
      <span className={styles.who} role="status">
        {isAsking
          ? signInMessages.asking
          : person === undefined
            ? signInMessages.nobody
            : signInMessages.signedInAs(person.name, postOf(person))}
      </span>
      {isAsking ? (
        <Button size="small" onClick={onCancel}>
          {signInMessages.cancel}
        </Button>
      ) : person === undefined ? (
        <Button size="small" appearance="primary" onClick={onAsk}>
          {signInMessages.signIn}
        </Button>
      ) : (
        <>
          <Button size="small" appearance="subtle" onClick={onAsk}>
            {signInMessages.otherAccount}
          </Button>
          {onLeave !== undefined && (
            <Button size="small" appearance="subtle" onClick={onLeave}>
              {signInMessages.signOut}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

const postOf = ({ role, unit }: Person): string => {
  const own = wujinUnits.find(({ id }) => id === unit);
  return own === undefined ? roleNames[role] : signInMessages.clerkOf(own.name);
};
