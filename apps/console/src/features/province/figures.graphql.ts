import { graphql } from '@bien-cuong/api';

export const figuresQuery = graphql(`
  query ProvinceFigures($id: UUID!, $on: LocalDate!, $after: String) {
    province(id: $id, on: $on) {
      id
      on
      figuresConnection(first: 200, after: $after) {
        nodes {
          ...FigureRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const figureRow = graphql(`
  fragment FigureRow on Figure {
    id
    value
    qualifier
    period
    cumulative
    status
    returnReason
    source
    verified
    accepted
    indicator {
      id
      on
      code
      name
      nameEn
      unit
      unitEn
      addsUpOverTime
      addsUpOverTerritory
      goodDirection
    }
    movement {
      id
      title
      titleEn
    }
  }
`);
