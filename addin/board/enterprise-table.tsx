import { Button, Input, Link } from '@fluentui/react-components';
import { useState } from 'react';

import type { Enterprises } from '../../shared/api/backend.ts';
import { fieldLabel } from '../../shared/ledgers/fields.ts';
import { boardMessages } from '../../shared/text/messages/board.ts';
import type { SheetPlace } from './board-place.ts';
import { useBoardStyles } from './board-styles.ts';

type Enterprise = Enterprises['enterprises'][number];
type Listing = Enterprise['where'][number];

interface EnterpriseTableProps {
  readonly heading: string;
  readonly enterprises: readonly Enterprise[];
  readonly showsWhy: boolean;
  readonly onSheet: (sheet: SheetPlace) => void;
}

const rowsAtOnce = 100;
const { enterprise: columns } = boardMessages;

/** The rows behind a figure; each place leads to the cell as it was sent. */
export function EnterpriseTable({ heading, enterprises, showsWhy, onSheet }: EnterpriseTableProps) {
  const styles = useBoardStyles();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(rowsAtOnce);
  const found = enterprises.filter((enterprise) => holds(enterprise, wanted.trim()));
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      {enterprises.length > 10 && (
        <Input
          data-screen-only
          type="search"
          style={{ width: '260px', maxWidth: '100%' }}
          aria-label={boardMessages.search}
          placeholder={boardMessages.search}
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      )}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[
                columns.name,
                columns.uscc,
                columns.number,
                showsWhy ? columns.why : columns.towns,
                columns.place,
              ].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((enterprise, place) => (
              <EnterpriseRow
                key={`${enterprise.uscc ?? enterprise.name ?? ''} ${place}`}
                enterprise={enterprise}
                showsWhy={showsWhy}
                onSheet={onSheet}
              />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + rowsAtOnce);
          }}
        >
          {boardMessages.more(Math.min(rowsAtOnce, found.length - shown))}
        </Button>
      )}
    </section>
  );
}

const holds = ({ name, uscc, registrationNumber }: Enterprise, wanted: string): boolean =>
  wanted === '' || [name, uscc, registrationNumber].some((text) => text?.includes(wanted) === true);

type EnterpriseRowProps = Pick<EnterpriseTableProps, 'showsWhy' | 'onSheet'> & {
  readonly enterprise: Enterprise;
};

function EnterpriseRow({ enterprise, showsWhy, onSheet }: EnterpriseRowProps) {
  const { name, uscc, registrationNumber, towns, where, conflicts } = enterprise;
  return (
    <tr>
      <th scope="row">{name ?? '—'}</th>
      <td>{uscc ?? '—'}</td>
      <td>{registrationNumber ?? '—'}</td>
      <td>
        {showsWhy ? (where[0]?.whyText ?? '') : towns.join('、')}
        {conflicts.length > 0 && <div>{boardMessages.conflicts(conflicts.map(fieldLabel))}</div>}
      </td>
      <td>
        {where.map((listing) => (
          <div key={`${listing.unitId} ${listing.row} ${listing.file}`} style={{ lineHeight: '24px' }}>
            <Link
              as="button"
              onClick={() => {
                onSheet(sheetPlaceOf(listing));
              }}
            >
              {boardMessages.place(listing.file, listing.sheet ?? '', cellOf(listing))}
            </Link>
          </div>
        ))}
      </td>
    </tr>
  );
}

/** The code stands for the enterprise; without one its name does. */
const cellOf = ({ cells, row }: Listing): string =>
  cells['uscc'] ?? cells['enterpriseName'] ?? cells['registrationNumber'] ?? `A${row}`;

const sheetPlaceOf = (listing: Listing): SheetPlace => ({
  index: listing.sheetIndex,
  version: listing.version,
  quarter: listing.quarter,
  unit: listing.unitId,
  cell: cellOf(listing),
});
