interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Why a formula shows an error: the grid has no room for the sentence, so the page asks here for the selected cell. */
export interface FormulaNotes {
  readonly put: (place: FormulaPlace, message: string | undefined) => void;
  readonly at: (place: FormulaPlace) => string | undefined;
}

export function formulaNotes(): FormulaNotes {
  const messages = new Map<string, string>();
  const keyOf = ({ sheetId, row, column }: FormulaPlace): string => `${sheetId} ${row} ${column}`;
  return {
    put: (place, message) => {
      if (message === undefined) messages.delete(keyOf(place));
      else messages.set(keyOf(place), message);
    },
    at: (place) => messages.get(keyOf(place)),
  };
}
