import { useProvinceNames } from '../../lib/use-province-names';
import type { Candidate, JudgedRow } from './judge-rows';

/** Calls those whom a row may mean so that people and households of the same name can be told apart. */
export function useCandidateWording() {
  const { nameOf } = useProvinceNames();
  const one = ({ name, detail, provinceId }: Candidate): string =>
    [name, detail, provinceId ? nameOf(provinceId) : ''].filter(Boolean).join(' · ');
  /** Who is named by a row; as it is written there, where nobody was chosen. */
  const row = ({ name, chosen, candidates }: JudgedRow): string => {
    const meant = candidates.find(({ id }) => id === chosen);
    return meant ? one(meant) : name;
  };
  return { one, row };
}
