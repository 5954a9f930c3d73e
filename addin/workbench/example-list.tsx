import { Select } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

import { workbenchMessages } from '../../shared/text/messages/workbench.ts';
import type { SampleWorkbook } from './sample-workbooks.ts';

interface ExampleListProps {
  readonly samples: readonly SampleWorkbook[];
  readonly onSample: (sample: SampleWorkbook) => void;
}

const choosing = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;

/** On a closed list these keys would choose at once, and what is chosen here replaces the open ledger: they unfold it. */
function unfold(event: KeyboardEvent<HTMLSelectElement>): void {
  if (!choosing.test(event.key)) return;
  event.preventDefault();
  event.currentTarget.showPicker();
}

/** The example ledgers; the one that is chosen is opened. */
export const ExampleList = ({ samples, onSample }: ExampleListProps) => (
  <Select
    size="small"
    aria-label={workbenchMessages.examples}
    value=""
    onKeyDown={unfold}
    onChange={(_, { value }) => {
      const sample = samples.find(({ url }) => url === value);
      if (sample !== undefined) onSample(sample);
    }}
  >
    <option value="">{workbenchMessages.chooseExample}</option>
    {samples.map(({ name, url }) => (
      <option key={url} value={url}>
        {name}
      </option>
    ))}
  </Select>
);
