import { graphql } from '@bien-cuong/api';

/** What a province has in a period beside its figures; nothing of persons. */
export const summaryReportQuery = graphql(`
  query SummaryReport($province: UUID!, $on: LocalDate!, $period: EDTF!) {
    indicators {
      ...MeasuredIndicator
    }
    province(id: $province, on: $on) {
      id
      on
      name
      officialName
      validFrom
      validTo
      predecessors {
        id
        on
        officialName
      }
      reviews(period: $period) {
        ...ReportedReview
      }
      awardTally(period: $period) {
        total
        individuals
        collectives
        households
      }
    }
  }
`);

/** A review without who spoke at it. */
export const reportedReview = graphql(`
  fragment ReportedReview on Review {
    id
    title
    kind
    heldOn
    period
    source
    movement {
      id
      title
      titleEn
    }
    achievements {
      id
      text
    }
    limitations {
      id
      text
    }
    directions {
      id
      text
    }
    directives {
      id
      text
      recurrence
    }
  }
`);

export const reportedParts = graphql(`
  fragment ReportedParts on Aggregate {
    ...TotalCell
    indicator {
      ...MeasuredIndicator
    }
    parts {
      counted
      leftOut
      figure {
        ...FigureRecord
      }
    }
  }
`);

/** Sums of a whole period, each with the figures it is made of. */
export const reportedSumsQuery = graphql(`
  query ReportedSums(
    $indicators: [String!]!
    $province: UUID!
    $period: EDTF!
    $map: LocalDate
    $movement: UUID
  ) {
    aggregate(
      indicators: $indicators
      province: $province
      period: $period
      map: $map
      movement: $movement
      by: [PROVINCE]
    ) {
      ...ReportedParts
    }
  }
`);

export const reportedTargetsQuery = graphql(`
  query ReportedTargets($province: UUID!, $period: EDTF!, $movement: UUID, $after: String) {
    targets(province: $province, period: $period, movement: $movement, first: 20, after: $after) {
      nodes {
        ...ReportedTarget
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const reportedTarget = graphql(`
  fragment ReportedTarget on Target {
    ...TargetRecord
    progress {
      reported {
        ...ReportedParts
      }
    }
  }
`);

export const reportedLotsQuery = graphql(`
  query ReportedLots($province: UUID!, $on: LocalDate!, $period: EDTF!, $after: String) {
    province(id: $province, on: $on) {
      id
      on
      commendations(first: 100, period: $period, after: $after) {
        nodes {
          ...ReportedLot
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** How many were commended, never who. */
export const reportedLot = graphql(`
  fragment ReportedLot on AwardLot {
    id
    individuals
    collectives
    households
    givenOn
    source
    authority {
      id
      on
      name
      nameEn
    }
    awardType {
      id
      name
      nameEn
      form
    }
    decision {
      id
      number
      date
    }
  }
`);
