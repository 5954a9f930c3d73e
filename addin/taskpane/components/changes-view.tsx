import { makeStyles, tokens } from '@fluentui/react-components';

import type { ChangedEnterprise, ReturnChanges } from '../../../shared/ports/ledger-desk.ts';
import { sendMessages } from '../../../shared/text/messages/pane.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: '2px 0' },
  list: { margin: '2px 0 8px', paddingLeft: '20px' },
  fields: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** More than anybody reads before sending. */
const listed = 100;

export function ChangesView({ changes }: { readonly changes: ReturnChanges | null }) {
  if (changes === null) return <p>{sendMessages.firstReturn}</p>;
  const { added, gone, changed } = changes;
  if (added.length + gone.length + changed.length === 0) return <p>{sendMessages.unchanged}</p>;
  return (
    <div data-testid="changes">
      <p>
        <strong>{sendMessages.changes(added.length, gone.length, changed.length)}</strong>
      </p>
      <Part title={sendMessages.added} enterprises={added} />
      <Part title={sendMessages.gone} enterprises={gone} />
      <Part title={sendMessages.changed} enterprises={changed} />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly enterprises: readonly ChangedEnterprise[];
}

function Part({ title, enterprises }: PartProps) {
  const styles = useStyles();
  if (enterprises.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{`${title} ${enterprises.length}`}</summary>
      <ul className={styles.list}>
        {enterprises.slice(0, listed).map(({ name, fields }, place) => (
          <li key={`${name} ${place}`}>
            {name}
            {fields.map(({ label, before, after }) => (
              <div key={label} className={styles.fields}>
                {sendMessages.fieldChange(label, before, after)}
              </div>
            ))}
          </li>
        ))}
        {enterprises.length > listed && <li>{sendMessages.more(enterprises.length - listed)}</li>}
      </ul>
    </details>
  );
}
