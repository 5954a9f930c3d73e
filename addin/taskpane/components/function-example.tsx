import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import type { ExampleAnswer, ExampleReference } from '../../../shared/formulas/reference.ts';
import { functionsPaneMessages as messages } from '../../../shared/text/messages/functions-pane.ts';
import { errorTexts } from '../../../shared/text/messages/reference.ts';
import type { InsertExample } from '../formula-inserter.ts';

const useStyles = makeStyles({
  example: { padding: '6px 0', display: 'grid', gap: '4px', justifyItems: 'start' },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface FunctionExampleProps {
  readonly id: string;
  readonly example: ExampleReference;
  readonly onInsert: InsertExample;
}

/** What goes in, what comes out, and a button that puts both into the sheet. */
export function FunctionExample({ id, example, onInsert }: FunctionExampleProps) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  const { name, sheet, answer } = example;
  return (
    <div className={styles.example}>
      <div>{name}</div>
      <code className={styles.code}>{sheet.formula}</code>
      <div>{`${messages.gives}：${answerText(answer)}`}</div>
      <Button
        size="small"
        aria-label={messages.insertLabel(name, id)}
        onClick={() => {
          setTold(messages.inserting);
          void onInsert(example).then(setTold);
        }}
      >
        {messages.insert}
      </Button>
      <div role="status" aria-live="polite">
        {told}
      </div>
    </div>
  );
}

function answerText(answer: ExampleAnswer): string {
  switch (answer.kind) {
    case 'cells':
      return answer.rows.map((row) => row.join('，')).join('；');
    case 'error':
      return `${errorTexts[answer.error].code}（${answer.message}）`;
    case 'from-backend':
      return messages.fromBackend;
  }
}
