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

export const totalsQuery = graphql(`
  query Totals($indicators: [String!]!, $period: EDTF!, $map: LocalDate, $movement: UUID) {
    indicators {
      id
      on
      code
      name
      nameEn
      unit
      unitEn
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

/** How indicators are calculated from others. */
export const formulasQuery = graphql(`
  query Formulas {
    indicators {
      id
      on
      code
      name
      nameEn
      formula
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
