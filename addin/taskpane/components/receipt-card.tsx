import { Button, Card, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

import { sendMessages } from '../../../shared/text/messages/pane.ts';
import { countText, periodName } from '../../../shared/text/shown-figures.ts';
import { momentText } from '../moment-text.ts';
import type { SentReceipt } from '../return-state.ts';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px', '@media print': { display: 'none' } },
});

const shownHash = 12;

const lines = (receipt: SentReceipt): readonly (readonly [string, string])[] => [
  [sendMessages.receiptNumber, receipt.number],
  [sendMessages.receiptUnit, `${receipt.unitName} ${periodName(receipt.quarter)}`],
  [sendMessages.receiptTime, momentText(receipt.at)],
  [sendMessages.receiptRows, countText(receipt.rows)],
  [sendMessages.receiptCounted, countText(receipt.counted)],
  [sendMessages.receiptHash, receipt.contentHash.slice(0, shownHash)],
  [sendMessages.receiptBy, receipt.by],
];

/** The proof that the return has arrived. */
export function ReceiptCard({
  receipt,
  onClose,
}: {
  readonly receipt: SentReceipt;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    const text = lines(receipt).map(([term, value]) => `${term}：${value}`);
    void navigator.clipboard.writeText([sendMessages.receipt, ...text].join('\n')).then(() => {
      setCopied(true);
    });
  };
  return (
    <Card role="region" aria-label={sendMessages.receipt} data-print>
      <h2 className={styles.heading}>{`✓ ${sendMessages.receipt}`}</h2>
      <dl className={styles.list}>
        {lines(receipt).map(([term, value]) => (
          <Line key={term} term={term} value={value} />
        ))}
      </dl>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            print();
          }}
        >
          {sendMessages.print}
        </Button>
        <Button onClick={copy}>{copied ? sendMessages.copied : sendMessages.copy}</Button>
        <Button appearance="subtle" onClick={onClose}>
          {sendMessages.newReturn}
        </Button>
      </div>
    </Card>
  );
}

function Line({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
