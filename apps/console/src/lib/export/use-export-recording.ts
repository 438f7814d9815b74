import { useLocation } from 'react-router';
import { useGraphChange } from '../changes/use-graph-change';
import { useIdentityApi } from '../identity-api/use-identity-api';
import {
  recordAwardsExport,
  recordMovementsExport,
  recordPersonnelExport,
  recordProvincesExport,
} from './exports.graphql';

const mutations = {
  provinces: recordProvincesExport,
  movements: recordMovementsExport,
  personnel: recordPersonnelExport,
  awards: recordAwardsExport,
};

export type Service = keyof typeof mutations | 'identity';

/** The services whose data are exported, each with the number of rows that have some. */
export type ExportedFrom = Readonly<Partial<Record<Service, number>>>;

/** Has every service whose data are exported record that; it throws where one cannot, and then nothing may be exported. */
export function useExportRecording() {
  const changeGraph = useGraphChange();
  const { audit } = useIdentityApi();
  const { search } = useLocation();
  const filter = search.replace(/^\?/, '').slice(0, LONGEST_FILTER);
  const record = async (service: string, taken: { list: string; filter: string; rows: number }) => {
    if (service === 'identity') return audit.recordExport(taken);
    const mutation = mutations[service as keyof typeof mutations];
    return changeGraph(mutation, taken);
  };
  return async (list: string, services: ExportedFrom): Promise<void> => {
    const counts = Object.entries(services);
    if (counts.length === 0) throw new Error('Nobody says whose data these are.');
    await Promise.all(counts.map(([service, count]) => record(service, { list, filter, rows: count })));
  };
}

const LONGEST_FILTER = 2_000;
