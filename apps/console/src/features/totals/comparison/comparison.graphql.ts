import { graphql } from '@bien-cuong/api';

export const comparedRow = graphql(`
  fragment ComparedRow on Comparison {
    together
    cumulative
    province {
      id
      on
      officialName
    }
    undivided {
      id
      on
      officialName
    }
    values {
      period
      rank
      difference
      differenceQualifier
      change
      sum {
        ...TotalCell
      }
    }
  }
`);

/** An indicator in several times, province by province and all together. */
export const comparisonQuery = graphql(`
  query FigureComparison($indicators: [String!]!, $periods: [EDTF!]!, $map: LocalDate, $movement: UUID) {
    indicators {
      ...MeasuredIndicator
    }
    compare(indicators: $indicators, periods: $periods, map: $map, movement: $movement, together: true) {
      ...ComparedRow
    }
  }
`);
