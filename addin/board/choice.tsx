import { Label, makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';

import type { Options } from './period-options.ts';

const useStyles = makeStyles({
  choice: { display: 'flex', gap: '6px', alignItems: 'center' },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChoose: (value: string) => void;
}

/** One of some, beside its label. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.choice}>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </span>
  );
}
