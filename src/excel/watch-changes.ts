/**
 * Hears of changes in the workbook, whoever makes them: the user, a co-author, the add-in itself. An event only says that
 * something has changed: what it is like now is read when it is needed, and a handler never writes.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */

/** Something in the workbook is different from what was last read. */
export interface WorkbookChange {
  /** Whether this add-in did it here. Excel tells it of cells, from ExcelApi 1.14 on; what it does not tell counts as somebody else's. */
  readonly own: boolean;
}

/**
 * Starts to listen to all sheets: to their cells, and to whether they are deleted. A new sheet is empty, and its cells are
 * heard of. One round trip.
 *
 * @returns what ends it, in a round trip of its own
 */
export async function watchChanges(
  context: Excel.RequestContext,
  onChange: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(async ({ triggerSource }) => {
      onChange({ own: triggerSource === Excel.EventTriggerSource.thisLocalAddin });
      return Promise.resolve();
    }),
    worksheets.onDeleted.add(async () => {
      onChange({ own: false });
      return Promise.resolve();
    }),
  ];
  await context.sync();
  return async () => {
    handlers.forEach((handler) => {
      handler.remove();
    });
    await context.sync();
  };
}
