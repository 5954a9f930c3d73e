import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';

import type { ReactNode } from 'react';

import type { EnterpriseEvaluation, WorthView } from '../../../shared/ports/evaluation-desk.ts';
import type { CellPlace } from '../../../shared/ports/workbook.ts';
import { evaluationPaneMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import { ArticleLink } from './article-link.tsx';
import { ConditionList } from './condition-list.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'baseline', flexWrap: 'wrap' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { fontSize: tokens.fontSizeBase300, margin: '14px 0 4px' },
  list: { margin: 0, paddingLeft: '20px' },
  still: { margin: 0 },
});

interface EnterpriseCardProps {
  readonly enterprise: EnterpriseEvaluation;
  /** The way to paper. */
  readonly papers: ReactNode;
  readonly onGoTo: (place: CellPlace) => void;
}

/** One enterprise: verdict, conditions, what is missing, the shortest way, what it is worth. */
export function EnterpriseCard({ enterprise, papers, onGoTo }: EnterpriseCardProps) {
  const styles = useStyles();
  const { name, row, sheet, verdict, cautions, unreadable, missing, toConfirm, worth } = enterprise;
  return (
    <article>
      <div className={styles.head} role="status" aria-live="polite">
        <h2 className={styles.name}>{name === '' ? messages.unnamed : name}</h2>
        <VerdictBadge verdict={verdict} />
        <span className={styles.quiet}>{messages.row(row + 1)}</span>
      </div>
      {papers}
      {cautions.length > 0 && (
        <MessageBar intent="warning" layout="multiline" aria-label={messages.cautions}>
          <MessageBarBody>
            {cautions.map((caution) => (
              <div key={caution}>{caution}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <h3 className={styles.heading}>{messages.conditions}</h3>
      <ConditionList conditions={enterprise.conditions} />
      {unreadable.length + missing.length > 0 && (
        <>
          <h3 className={styles.heading}>{messages.missing}</h3>
          <ul className={styles.list}>
            {missing.map((label) => (
              <li key={label}>{label}</li>
            ))}
            {unreadable.map(({ sentence, ...place }) => (
              <li key={sentence}>
                <Link
                  as="button"
                  onClick={() => {
                    onGoTo({ sheet, ...place });
                  }}
                >
                  {sentence}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {toConfirm.length > 0 && (
        <>
          <h3 className={styles.heading}>{messages.confirm}</h3>
          <Lines of={toConfirm} />
        </>
      )}
      <h3 className={styles.heading}>{messages.ways}</h3>
      <Ways {...enterprise} />
      <h3 className={styles.heading}>{verdict === 'met' ? messages.worthMet : messages.worth}</h3>
      <Worth worth={worth} />
    </article>
  );
}

const Lines = ({ of }: { readonly of: readonly string[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

function Ways({ verdict, ways, beyondFigures }: EnterpriseEvaluation) {
  const styles = useStyles();
  const [shortest, ...others] = ways;
  if (verdict === 'met') return <p className={styles.still}>{messages.wayMet}</p>;
  if (shortest === undefined)
    return (
      <>
        <p className={styles.still}>{verdict === 'unmet' ? messages.noWay : messages.wayOpen}</p>
        {beyondFigures.length > 0 && <Lines of={beyondFigures} />}
      </>
    );
  return (
    <>
      <Lines of={shortest} />
      {others.length > 0 && (
        <details>
          <summary>{messages.otherWays}</summary>
          <Lines of={others.map((way) => way.join('；'))} />
        </details>
      )}
      {beyondFigures.length > 0 && <Lines of={beyondFigures} />}
    </>
  );
}

function Worth({ worth }: { readonly worth: readonly WorthView[] }) {
  const styles = useStyles();
  if (worth.length === 0) return <p className={styles.still}>{messages.noWorth}</p>;
  return (
    <ul className={styles.list}>
      {worth.map(({ name, sentences, articles }) => (
        <li key={name}>
          {`${name}：${sentences.join('；')}（`}
          <ArticleLink of={name} articles={articles} text={messages.basis} />）
        </li>
      ))}
    </ul>
  );
}
