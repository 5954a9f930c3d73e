import { Label, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  block: { display: 'grid', gap: '2px' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface LabelledProps {
  readonly label: string;
  readonly required?: boolean;
  /** What is wrong with the entry. */
  readonly wrong?: string | undefined;
  readonly children: (id: string, describedBy: string | undefined) => ReactNode;
}

/** An entry under its label, with the sentence about it below. */
export function Labelled({ label, required = false, wrong, children }: LabelledProps) {
  const styles = useStyles();
  const id = useId();
  const wrongId = `${id}-wrong`;
  return (
    <div className={styles.block}>
      <Label htmlFor={id} required={required}>
        {label}
      </Label>
      {children(id, wrong === undefined ? undefined : wrongId)}
      {wrong !== undefined && (
        <div id={wrongId} role="alert" className={styles.wrong}>
          {wrong}
        </div>
      )}
    </div>
  );
}
