/** Excel.run, or a stand-in of it; the only door to the host. */
export type OfficeRun = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** While she types in a cell Excel refuses everything; better to wait until she has finished. */
export const excelRun: OfficeRun = (work) => Excel.run({ delayForCellEdit: true }, work);

/** Excel 2021 and 2024 of volume licences know no notes; there the list in the pane carries the sentences. */
export const knowsNotes = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');
