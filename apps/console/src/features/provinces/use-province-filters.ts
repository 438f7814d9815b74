import { useUrlState } from '../../lib/use-url-state';

export interface ProvinceFilters {
  readonly search: string;
  readonly country: string | null;
  readonly state: string | null;
  readonly border: boolean;
  readonly coast: boolean;
}

/** The filters of the list, all in the address. */
export function useProvinceFilters() {
  const [search, setSearch] = useUrlState('q');
  const [country, setCountry] = useUrlState('country');
  const [state, setState] = useUrlState('state');
  const [border, setBorder] = useUrlState('border');
  const [coast, setCoast] = useUrlState('coast');
  const filters: ProvinceFilters = {
    search: search ?? '',
    country,
    state,
    border: border === 'yes',
    coast: coast === 'yes',
  };
  const set = { setSearch, setCountry, setState, setBorder, setCoast };
  return { filters, ...set };
}
