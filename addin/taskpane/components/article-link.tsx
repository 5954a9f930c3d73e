import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

import { policyPath } from '../../../shared/policy/policy-path.ts';
import type { ArticleView } from '../../../shared/ports/evaluation-desk.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { evaluationPaneMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';

const useStyles = makeStyles({
  citation: {
    margin: '4px 0',
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: '0 0 4px' },
  // In the middle of a sentence; a button would go to a line of its own.
  link: { display: 'inline', whiteSpace: 'normal', textAlign: 'left' },
});

interface ArticleLinkProps {
  /** What the article says something about. */
  readonly of: string;
  readonly articles: readonly ArticleView[];
  /** What the link says where the article alone, 「一」, would say nothing. */
  readonly text?: string;
  /** Its place on the page of the law, where it has one. */
  readonly rule?: string;
}

/** The article behind a line; opened, the whole citation. */
export function ArticleLink({ of, articles, rule, text }: ArticleLinkProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [first] = articles;
  if (first === undefined) return null;
  return (
    <>
      <Link
        as="button"
        inline
        className={styles.link}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${messages.articleOf(of)}：${text ?? first.article}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {text ?? first.article}
      </Link>
      {open && (
        <div id={id} className={styles.citation}>
          {articles.map(({ title, article, number, inForceFrom }) => (
            <p key={`${number} ${article}`} className={styles.line}>
              {`《${title}》${article}`}
              <br />
              {messages.citation(number, dayText(inForceFrom))}
            </p>
          ))}
          {rule !== undefined && (
            <Link href={policyPath(rule).slice(1)} target="_blank" rel="noreferrer">
              {messages.openLaw}
            </Link>
          )}
        </div>
      )}
    </>
  );
}
