import { graphql } from '@bien-cuong/api';

export const rollOutProvincesQuery = graphql(`
  query RollOutProvinces($on: LocalDate!) {
    provinces(on: $on, landBorder: true) {
      id
      on
      code
      name
    }
  }
`);

export const reviewsQuery = graphql(`
  query Reviews($on: LocalDate!, $period: EDTF!, $after: String) {
    reviewsConnection(period: $period, first: 200, after: $after) {
      nodes {
        ...ReviewSummary
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const reviewSummary = graphql(`
  fragment ReviewSummary on Review {
    id
    title
    kind
    heldOn
    heldOnNote
    pilotFor
    province {
      id
      on
      name
      onMap(date: $on) {
        id
        on
        name
      }
    }
  }
`);
