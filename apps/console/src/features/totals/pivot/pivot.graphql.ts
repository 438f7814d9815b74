import { graphql } from '@bien-cuong/api';

export const pivotCell = graphql(`
  fragment PivotCell on Aggregate {
    ...TotalCell
    indicator {
      ...MeasuredIndicator
    }
  }
`);

/** The cells of a table, and the sum of all. */
export const pivotQuery = graphql(`
  query Pivot(
    $indicators: [String!]!
    $period: EDTF!
    $map: LocalDate
    $movement: UUID
    $step: PeriodStep!
    $by: [AggregateBy!]!
    $grandTotal: Boolean!
  ) {
    cells: aggregate(
      indicators: $indicators
      period: $period
      map: $map
      movement: $movement
      step: $step
      by: $by
    ) {
      ...PivotCell
    }
    grand: aggregate(indicators: $indicators, period: $period, map: $map, movement: $movement, by: [])
      @include(if: $grandTotal) {
      ...PivotCell
    }
  }
`);

/** The totals of rows and columns: sums by fewer things, never added up from the cells. */
export const pivotTotalsQuery = graphql(`
  query PivotTotals(
    $indicators: [String!]!
    $period: EDTF!
    $map: LocalDate
    $movement: UUID
    $step: PeriodStep!
    $byRows: [AggregateBy!]!
    $byColumns: [AggregateBy!]!
    $totalsOfRows: Boolean!
    $totalsOfColumns: Boolean!
  ) {
    ofRows: aggregate(
      indicators: $indicators
      period: $period
      map: $map
      movement: $movement
      step: $step
      by: $byRows
    ) @include(if: $totalsOfRows) {
      ...PivotCell
    }
    ofColumns: aggregate(
      indicators: $indicators
      period: $period
      map: $map
      movement: $movement
      step: $step
      by: $byColumns
    ) @include(if: $totalsOfColumns) {
      ...PivotCell
    }
  }
`);
