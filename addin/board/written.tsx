import { Textarea } from '@fluentui/react-components';

import { Labelled } from '../taskpane/components/labelled.tsx';

interface WrittenProps {
  readonly label: string;
  readonly required: boolean;
  readonly wrong: string | undefined;
  readonly hint: string;
  /** Characters. */
  readonly longest: number;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/** Some lines of text under their label. */
export const Written = ({ label, required, wrong, hint, longest, value, onWrite }: WrittenProps) => (
  <Labelled label={label} required={required} wrong={wrong}>
    {(id, describedBy) => (
      <Textarea
        id={id}
        aria-describedby={describedBy}
        rows={4}
        maxLength={longest}
        placeholder={hint}
        value={value}
        onChange={(_, { value: written }) => {
          onWrite(written);
        }}
      />
    )}
  </Labelled>
);
