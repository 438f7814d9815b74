import { today } from '@bien-cuong/domain';
import { useLocation } from 'react-router';
import { useGraphChange } from '../changes/use-graph-change';
import { useIdentityApi } from '../identity-api/use-identity-api';
import { csvOf, type Cell } from './csv';
import {
  recordAwardsExport,
  recordMovementsExport,
  recordPersonnelExport,
  recordProvincesExport,
} from './exports.graphql';
import { xlsxOf } from '../sheets/write-xlsx';
import { CSV, saveFile, XLSX } from './save-file';

const mutations = {
  provinces: recordProvincesExport,
  movements: recordMovementsExport,
  personnel: recordPersonnelExport,
  awards: recordAwardsExport,
};

export type Service = keyof typeof mutations | 'identity';

/** A list to export. */
export interface ExportedList {
  /** The list's name in the audit trail and in the file's name. */
  readonly list: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The services whose data are in the list, each with the number of rows that have some. */
  readonly services: Readonly<Partial<Record<Service, number>>>;
}

/**
 * Exports a list as a file, after every service whose data are in it has recorded the export; if one cannot,
 * there is no file.
 */
export function useExport() {
  const changeGraph = useGraphChange();
  const { audit } = useIdentityApi();
  const { search } = useLocation();
  const filter = search.replace(/^\?/, '').slice(0, LONGEST_FILTER);
  const record = async (service: string, taken: { list: string; filter: string; rows: number }) => {
    if (service === 'identity') return audit.recordExport(taken);
    const mutation = mutations[service as keyof typeof mutations];
    return changeGraph(mutation, taken);
  };
  return async ({ list, head, rows, services }: ExportedList, format: 'csv' | 'xlsx'): Promise<void> => {
    const counts = Object.entries(services);
    if (counts.length === 0) throw new Error('Nobody says whose data these are.');
    await Promise.all(counts.map(([service, count]) => record(service, { list, filter, rows: count })));
    const name = `bien-cuong-${list}-${today()}.${format}`;
    if (format === 'csv') return saveFile(name, csvOf(head, rows), CSV);
    const columns = head.map((each) => ({ head: each }));
    saveFile(name, await xlsxOf(list, columns, rows), XLSX);
  };
}

const LONGEST_FILTER = 2_000;
