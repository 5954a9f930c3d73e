import { makeStyles, tokens } from '@fluentui/react-components';

import type { ConditionView } from '../../../shared/ports/evaluation-desk.ts';
import { evaluationPaneMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import { ArticleLink } from './article-link.tsx';
import { VerdictSign } from './verdict-badge.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  points: { margin: '2px 0 0', paddingLeft: '16px' },
});

/** The conditions of a program in its order: what was found, what is required, and where the law says so. */
export function ConditionList({ conditions }: { readonly conditions: readonly ConditionView[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {conditions.map((condition) => (
        <li key={condition.rule} className={styles.item}>
          <VerdictSign verdict={condition.verdict} />
          <Condition {...condition} />
        </li>
      ))}
    </ul>
  );
}

function Condition(condition: ConditionView) {
  const styles = useStyles();
  const { rule, name, articles, points, oneSuffices } = condition;
  const found = foundIn(condition);
  return (
    <div>
      {name}
      {found !== '' && <>{` ${found}`}</>}（
      <ArticleLink of={name} articles={articles} rule={rule} />）
      {oneSuffices && <span className={styles.quiet}>{messages.oneSuffices}</span>}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((score) => (
            <li key={score.name}>
              {`${score.name}：${score.points}`}
              {score.missing.length > 0 && ` · ${messages.lacks(score.missing)}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const foundIn = ({ measured, required, question, missing }: ConditionView): string =>
  [
    measured,
    required === '' ? '' : messages.requirement(required),
    question === '' ? '' : messages.toJudge(question),
    missing.length === 0 ? '' : messages.lacks(missing),
  ]
    .filter((part) => part !== '')
    .join('，');
