/** What a person may choose as a ledger, as a file input takes it. */
export const ledgerFiles = '.xlsx,.xlsm,.xls,.et,.csv,.txt';
