import { graphql } from '@bien-cuong/api';

export const provinceCommunesQuery = graphql(`
  query ProvinceCommunes($id: UUID!, $on: LocalDate!, $first: Int!, $after: String) {
    province(id: $id, on: $on) {
      id
      on
      communes(first: $first, after: $after) {
        nodes {
          id
          on
          officialName
          code
          border
          validFrom
          validTo
        }
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);
