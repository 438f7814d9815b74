import { graphql } from '@bien-cuong/api';

export const provinceHistoryQuery = graphql(`
  query ProvinceHistory($id: UUID!, $on: LocalDate!, $first: Int!, $after: String) {
    province(id: $id, on: $on) {
      id
      on
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

export const reviewHistoryQuery = graphql(`
  query ReviewHistory($id: UUID!, $first: Int!, $after: String) {
    review(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
