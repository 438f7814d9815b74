import { graphql } from '@bien-cuong/api';

/** A sum, and for whom it is. */
export const totalCell = graphql(`
  fragment TotalCell on Aggregate {
    period
    together
    cumulative
    value
    qualifier
    counted
    leftOut
    incomplete
    movement {
      id
      title
      titleEn
    }
    province {
      id
      on
      officialName
      validFrom
      validTo
    }
    undivided {
      id
      on
      officialName
    }
  }
`);

/** What an indicator is called, and how it is calculated. */
export const measuredIndicator = graphql(`
  fragment MeasuredIndicator on Indicator {
    id
    on
    code
    name
    nameEn
    unit
    unitEn
    formula
  }
`);

export const measuredIndicatorsQuery = graphql(`
  query MeasuredIndicators {
    indicators {
      ...MeasuredIndicator
    }
  }
`);

export const totalsQuery = graphql(`
  query Totals($indicators: [String!]!, $period: EDTF!, $map: LocalDate, $movement: UUID) {
    indicators {
      ...MeasuredIndicator
    }
    aggregate(
      indicators: $indicators
      period: $period
      map: $map
      movement: $movement
      by: [PROVINCE, PERIOD]
      together: true
    ) {
      ...TotalCell
    }
  }
`);

/** The figures behind one sum. */
export const totalPartsQuery = graphql(`
  query TotalParts(
    $indicators: [String!]!
    $period: EDTF!
    $map: LocalDate
    $movement: UUID
    $province: UUID
    $by: [AggregateBy!]!
  ) {
    aggregate(
      indicators: $indicators
      period: $period
      map: $map
      movement: $movement
      province: $province
      by: $by
    ) {
      ...TotalCell
      parts {
        counted
        leftOut
        figure {
          ...FigureRecord
        }
      }
    }
  }
`);
