import { Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';

import { parseCalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { EvaluatedProgram, EvaluationQuestion } from '../../../shared/ports/evaluation-desk.ts';
import { evaluationPaneMessages as messages } from '../../../shared/text/messages/evaluation-pane.ts';
import { Labelled } from './labelled.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 132px', gap: '8px', padding: '8px 12px' },
  // Fluent gives both a width that two of them do not have beside each other at 320 px.
  narrow: { minWidth: 0, width: '100%' },
});

interface QuestionFormProps {
  readonly question: EvaluationQuestion;
  readonly onAsk: (question: EvaluationQuestion) => void;
}

const programs: readonly EvaluatedProgram[] = ['hnte', 'tech-sme'];

/** Which program, and for which day of application. */
export function QuestionForm({ question, onAsk }: QuestionFormProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Labelled label={messages.program}>
        {(id) => (
          <Select
            id={id}
            size="small"
            className={styles.narrow}
            value={question.program}
            onChange={(_, { value }) => {
              onAsk({ ...question, program: programs.find((one) => one === value) ?? question.program });
            }}
          >
            {programs.map((program) => (
              <option key={program} value={program}>
                {messages.programs[program]}
              </option>
            ))}
          </Select>
        )}
      </Labelled>
      <DayInput question={question} onAsk={onAsk} />
    </div>
  );
}

/** Half a date is no question yet: the last whole day stays in force, and the field says what it lacks. */
function DayInput({ question, onAsk }: QuestionFormProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(true);
  return (
    <Labelled label={messages.on} wrong={isWhole ? undefined : messages.onInvalid}>
      {(id, describedBy) => (
        <Input
          id={id}
          size="small"
          className={styles.narrow}
          type="date"
          aria-invalid={!isWhole}
          aria-describedby={describedBy}
          defaultValue={question.on}
          onChange={(_, { value }) => {
            const on = parseCalendarDate(value);
            setWhole(on !== undefined);
            if (on !== undefined) onAsk({ ...question, on });
          }}
        />
      )}
    </Labelled>
  );
}
