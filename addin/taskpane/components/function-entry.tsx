import { Link, makeStyles, tokens } from '@fluentui/react-components';

import type { FormulaReference } from '../../../shared/formulas/reference.ts';
import { functionsPaneMessages as messages } from '../../../shared/text/messages/functions-pane.ts';
import type { InsertExample } from '../formula-inserter.ts';
import { FunctionExample } from './function-example.tsx';

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: { padding: '6px 0', cursor: 'pointer' },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { fontSize: tokens.fontSizeBase300, margin: '8px 0 2px' },
  list: { margin: 0, paddingLeft: '20px' },
  body: { padding: '0 0 12px 12px' },
});

interface FunctionEntryProps {
  readonly formula: FormulaReference;
  readonly onInsert: InsertExample;
}

/** One function: a line, and below it what it takes and its examples. */
export function FunctionEntry({ formula, onInsert }: FunctionEntryProps) {
  const styles = useStyles();
  const { id, page, summary, syntax, needsBackend, parameters, examples } = formula;
  return (
    <details className={styles.entry}>
      <summary className={styles.summary}>
        <strong>{id}</strong>
        <br />
        {summary.zh}
      </summary>
      <div className={styles.body}>
        <code className={styles.code}>{syntax.zh}</code>
        <div className={styles.quiet}>{needsBackend ? messages.online : messages.offline}</div>
        <h2 className={styles.heading}>{messages.parameters}</h2>
        <ul className={styles.list}>
          {parameters.map(({ name, help, optional }) => (
            <li key={name.en}>
              {`${name.zh}：${help.zh}`}
              {optional && <span className={styles.quiet}>{`（${messages.optional}）`}</span>}
            </li>
          ))}
        </ul>
        <h2 className={styles.heading}>{messages.examples}</h2>
        {examples.map((example) => (
          <FunctionExample key={example.name} id={id} example={example} onInsert={onInsert} />
        ))}
        <Link href={page.slice(1)} target="_blank" rel="noreferrer" aria-label={messages.pageLabel(id)}>
          {messages.page}
        </Link>
      </div>
    </details>
  );
}
