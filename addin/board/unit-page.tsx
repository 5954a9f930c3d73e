import { Button, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';

import type { Backend, ReturnLine, SentReturn } from '../../shared/api/backend.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import { periodName } from '../../shared/text/shown-figures.ts';
import { SeverityIcon } from '../taskpane/components/severity-icon.tsx';
import { momentText } from '../taskpane/moment-text.ts';
import type { SheetPlace } from './board-place.ts';
import { useBoardStyles } from './board-styles.ts';
import { CorrectedColumns } from './corrected-columns.tsx';
import { EnterpriseTable } from './enterprise-table.tsx';
import { FetchedView } from './fetched-view.tsx';
import { DecisionButtons } from './town-row.tsx';
import { useAnswer } from './use-answer.ts';

interface UnitPageProps {
  readonly backend: Backend;
  readonly period: string;
  readonly unit: string;
  readonly line: ReturnLine | undefined;
  /** Grows with every decision, so that figures are fetched anew. */
  readonly turn: number;
  readonly decide: ((decision: 'approve' | 'send-back') => void) | undefined;
  readonly onSheet: (sheet: SheetPlace) => void;
  readonly onBack: () => void;
}

/** What stands behind a figure: the return that waits, then the rows that count and those that do not. */
export function UnitPage(props: UnitPageProps) {
  const { backend, period, unit, line, turn, decide, onSheet, onBack } = props;
  const styles = useBoardStyles();
  const rows = useAnswer(`${period} ${unit} ${turn}`, () => backend.enterprises(period, unit));
  const waits = line?.state === 'submitted';
  return (
    <>
      <Button data-screen-only size="small" onClick={onBack}>
        {`← ${boardMessages.back}`}
      </Button>
      {waits && <WaitingReturn backend={backend} line={line} decide={decide} onSheet={onSheet} />}
      <FetchedView fetched={rows}>
        {({ unitName, enterprises, notCounted }) => (
          <>
            <h2 className={styles.heading}>{boardMessages.unitTitle(unitName, periodName(period))}</h2>
            {enterprises.length === 0 && <p>{boardMessages.noEnterprises}</p>}
            {enterprises.length > 0 && (
              <EnterpriseTable
                heading={boardMessages.countedEnterprises(enterprises.length)}
                enterprises={doubleClaimsFirst(enterprises)}
                showsWhy={false}
                onSheet={onSheet}
              />
            )}
            {notCounted.length > 0 && (
              <EnterpriseTable
                heading={boardMessages.notCounted(notCounted.length)}
                enterprises={notCounted}
                showsWhy
                onSheet={onSheet}
              />
            )}
          </>
        )}
      </FetchedView>
    </>
  );
}

const doubleClaimsFirst = <E extends { readonly towns: readonly string[] }>(enterprises: readonly E[]) =>
  enterprises.toSorted((one, other) => Number(other.towns.length > 1) - Number(one.towns.length > 1));

type WaitingReturnProps = Pick<UnitPageProps, 'backend' | 'decide' | 'onSheet'> & {
  readonly line: ReturnLine;
};

/** The written reason comes first: the clerk wants it to be seen. */
function WaitingReturn({ backend, line, decide, onSheet }: WaitingReturnProps) {
  const styles = useBoardStyles();
  const { quarter, unitId, unitName, version } = line;
  const sent = useAnswer(`${quarter} ${unitId} ${version ?? 0}`, () =>
    backend.returnOf({ quarter, unit: unitId }, version ?? undefined),
  );
  return (
    <section aria-label={boardMessages.waitingReturn}>
      <h2 className={styles.heading}>
        {boardMessages.waitingReturn}
        {decide !== undefined && <DecisionButtons unitName={unitName} decide={decide} />}
      </h2>
      <FetchedView fetched={sent}>
        {(value) => (
          <>
            {value.version.explanation !== null && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  <strong>{boardMessages.explanation}</strong>：{value.version.explanation}
                </MessageBarBody>
              </MessageBar>
            )}
            <p>
              {boardMessages.sentBy(
                value.version.savedBy.name,
                momentText(value.version.savedAt),
                value.file,
              )}
              {' · '}
              {boardMessages.versionFigures(value.version.totals.rows, value.version.totals.counted)}
            </p>
            <CorrectedColumns columns={value.version.correctedColumns ?? []} />
            <ReturnProblems sent={value} onSheet={onSheet} />
          </>
        )}
      </FetchedView>
    </section>
  );
}

function ReturnProblems({
  sent,
  onSheet,
}: {
  readonly sent: SentReturn;
  readonly onSheet: UnitPageProps['onSheet'];
}) {
  const { quarter, unitId } = sent.return;
  const indexOf = (sheet: string | null): number =>
    sent.sheets.find(({ name }) => name === sheet)?.index ?? 0;
  return (
    <details>
      <summary>{boardMessages.returnProblems(sent.problems.length)}</summary>
      <ul>
        {sent.problems.slice(0, 200).map(({ sheet, cell, kind, severity, message }) => (
          <li key={`${sheet ?? ''} ${cell ?? ''} ${kind}`}>
            <SeverityIcon severity={severity} />{' '}
            <Link
              as="button"
              onClick={() => {
                onSheet({
                  index: indexOf(sheet),
                  version: sent.version.version,
                  quarter,
                  unit: unitId,
                  cell: cell ?? undefined,
                });
              }}
            >
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
