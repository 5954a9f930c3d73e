/** What a cell gets: one value, a block of them, or an error with its sentence. */
export type Value =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (string | number)[])[] }
  | {
      readonly kind: 'error';
      readonly error: 'unreadable' | 'not-available' | 'division-by-zero';
      readonly message: string;
    };

export const single = (value: string | number): Value => ({ kind: 'value', value });

export const notAvailable = (message: string): Value => ({ kind: 'error', error: 'not-available', message });

export const unreadable = (message: string): Value => ({ kind: 'error', error: 'unreadable', message });
