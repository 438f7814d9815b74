import { graphql } from '@bien-cuong/api';

export const provinceGatesQuery = graphql(`
  query ProvinceGates($id: UUID!, $on: LocalDate!) {
    province(id: $id, on: $on) {
      id
      on
      borderGates(first: 200) {
        nodes {
          id
          on
          name
          nameBeyond
          kind
          class
          classBeyond
          country
          source
          verified
          validFrom
          validTo
        }
      }
    }
  }
`);
