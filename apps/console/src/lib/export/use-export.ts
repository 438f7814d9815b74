import { today } from '@bien-cuong/domain';
import { xlsxOf } from '../sheets/write-xlsx';
import { csvOf, type Cell } from './csv';
import { CSV, saveFile, XLSX } from './save-file';
import { type ExportedFrom, useExportRecording } from './use-export-recording';

/** A list to export. */
export interface ExportedList {
  /** The list's name in the audit trail and in the file's name. */
  readonly list: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly services: ExportedFrom;
}

/**
 * Exports a list as a file, after every service whose data are in it has recorded the export; if one cannot,
 * there is no file.
 */
export function useExport() {
  const record = useExportRecording();
  return async ({ list, head, rows, services }: ExportedList, format: 'csv' | 'xlsx'): Promise<void> => {
    await record(list, services);
    const name = `bien-cuong-${list}-${today()}.${format}`;
    if (format === 'csv') return saveFile(name, csvOf(head, rows), CSV);
    const columns = head.map((each) => ({ head: each }));
    saveFile(name, await xlsxOf(list, columns, rows), XLSX);
  };
}
