import { graphql } from '@bien-cuong/api';

/** The sums of several indicators, of all provinces together. */
export const keyFiguresQuery = graphql(`
  query KeyFigures($indicators: [String!]!, $period: EDTF!, $map: LocalDate, $movement: UUID) {
    sums: aggregate(indicators: $indicators, period: $period, map: $map, movement: $movement, by: []) {
      ...TotalCell
      indicator {
        ...MeasuredIndicator
      }
    }
  }
`);

/** One indicator year by year, and province by province. */
export const figureTrendQuery = graphql(`
  query FigureTrend($indicators: [String!]!, $period: EDTF!, $map: LocalDate, $movement: UUID) {
    byYear: aggregate(
      indicators: $indicators
      period: $period
      map: $map
      movement: $movement
      by: [PERIOD]
    ) {
      ...TotalCell
    }
    byProvince: aggregate(
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

/** The forms of the latest rounds. */
export const roundsOverviewQuery = graphql(`
  query RoundsOverview {
    collectionRounds(first: 24) {
      nodes {
        id
        title
        period
        deadline
        status
        forms(first: 100) {
          nodes {
            id
            status
            late
            submittedOn
            province {
              id
              on
              officialName
            }
          }
        }
      }
    }
  }
`);
