import { Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';

import { type FormulaReference, formulaReference } from '../../../shared/formulas/reference.ts';
import { functionsPaneMessages as messages } from '../../../shared/text/messages/functions-pane.ts';
import { RefreshFigures } from '../components/refresh-figures.tsx';
import { holdsAll, wordsOf } from '../../../shared/text/search-words.ts';
import { FunctionEntry } from '../components/function-entry.tsx';
import { Labelled } from '../components/labelled.tsx';
import type { InsertExample } from '../formula-inserter.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  head: { padding: '8px 12px', display: 'grid', gap: '4px' },
  list: { flex: 1, minHeight: 0, overflowY: 'auto', padding: '0 12px 12px' },
});

const textOf = ({ id, summary, parameters, examples }: FormulaReference): string =>
  [
    id,
    summary.zh,
    summary.en,
    ...parameters.flatMap(({ name, help }) => [name.zh, name.en, help.zh]),
    ...examples.map(({ name }) => name),
  ].join(' ');

interface FunctionsPaneProps {
  /** What the functions begin with where the pane is. */
  readonly functionPrefix: string;
  readonly onInsert: InsertExample;
  readonly onRefresh: () => Promise<void>;
}

/** Every worksheet function, searchable, with examples that go into the sheet. */
export function FunctionsPane({ functionPrefix, onInsert, onRefresh }: FunctionsPaneProps) {
  const styles = useStyles();
  const reference = useMemo(() => formulaReference(functionPrefix), [functionPrefix]);
  const [query, setQuery] = useState('');
  const words = wordsOf(query);
  const found = reference.filter((formula) => holdsAll(textOf(formula), words));
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <Labelled label={messages.search}>
          {(id) => (
            <Input
              id={id}
              type="search"
              placeholder={messages.searchHint}
              value={query}
              onChange={(_, { value }) => {
                setQuery(value);
              }}
            />
          )}
        </Labelled>
        <div role="status" aria-live="polite">
          {found.length === 0 ? messages.nothingFound : messages.found(found.length)}
        </div>
      </div>
      <RefreshFigures onRefresh={onRefresh} />
      <div className={styles.list}>
        {found.map((formula) => (
          <FunctionEntry key={formula.id} formula={formula} onInsert={onInsert} />
        ))}
      </div>
    </div>
  );
}
