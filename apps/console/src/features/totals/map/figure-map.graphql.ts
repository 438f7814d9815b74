import { graphql } from '@bien-cuong/api';

/** The sums of an indicator for each province on the map of a day. */
export const figureMapQuery = graphql(`
  query FigureMap($indicators: [String!]!, $period: EDTF!, $map: LocalDate!, $movement: UUID) {
    indicators {
      ...MeasuredIndicator
    }
    provinces(on: $map, landBorder: true) {
      id
      on
      officialName
    }
    sums: aggregate(
      indicators: $indicators
      period: $period
      map: $map
      movement: $movement
      by: [PROVINCE]
    ) {
      ...TotalCell
    }
  }
`);

/** The days on which the map of provinces changed. */
export const mapChangesQuery = graphql(`
  query MapChanges {
    administrativeChanges(first: 50, status: IN_FORCE) {
      nodes {
        id
        effectiveOn
      }
    }
  }
`);
