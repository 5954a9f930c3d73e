/** Stands in for the hyphenation patterns of seventy languages, which no ledger needs. */
export {};
