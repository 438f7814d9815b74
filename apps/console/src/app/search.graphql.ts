import { graphql } from '@bien-cuong/api';

/** Units of the chosen map, and those of the map before July 2025 for officers who type an old name. */
export const searchQuery = graphql(`
  query SearchProvinces($search: String!, $on: LocalDate!, $before: LocalDate!) {
    current: provinces(search: $search, on: $on) {
      ...ProvinceHit
    }
    former: provinces(search: $search, on: $before) {
      ...ProvinceHit
    }
  }
`);

export const provinceHit = graphql(`
  fragment ProvinceHit on Province {
    id
    on
    code
    officialName
  }
`);
