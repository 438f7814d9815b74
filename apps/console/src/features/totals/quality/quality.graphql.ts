import { graphql } from '@bien-cuong/api';

/** How much of the figures of several indicators is in no sum. */
export const leftOutQuery = graphql(`
  query LeftOut($indicators: [String!]!, $period: EDTF!, $map: LocalDate, $movement: UUID) {
    sums: aggregate(indicators: $indicators, period: $period, map: $map, movement: $movement, by: [PERIOD]) {
      period
      cumulative
      counted
      leftOut
      incomplete
      indicator {
        ...MeasuredIndicator
      }
    }
  }
`);

/** The figures of an indicator, province by province, with what was decided about each. */
export const judgedFiguresQuery = graphql(`
  query JudgedFigures($indicators: [String!]!, $period: EDTF!, $map: LocalDate!, $movement: UUID) {
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
      parts {
        leftOut
        figure {
          ...FigureRecord
        }
      }
    }
  }
`);

/** Forms whose day is over, and what is unusual in those that are handed in. */
export const doubtfulFormsQuery = graphql(`
  query DoubtfulForms {
    late: roundForms(first: 100, late: true) {
      nodes {
        id
        status
        dueOn
        submittedOn
        province {
          id
          on
          officialName
        }
        round {
          id
          title
          status
        }
      }
    }
    submitted: roundForms(first: 50, status: SUBMITTED) {
      nodes {
        id
        province {
          id
          on
          officialName
        }
        round {
          id
          title
        }
        warnings {
          indicatorId
          kind
          message
          explained
        }
      }
    }
  }
`);
