import { graphql } from '@bien-cuong/api';

export const figureListQuery = graphql(`
  query FigureList(
    $first: Int!
    $after: String
    $search: String
    $indicator: String
    $period: EDTF
    $status: FigureStatus
    $movementId: UUID
    $provinceId: UUID
    $retired: Boolean!
    $orderBy: FigureOrder
  ) {
    figures(
      first: $first
      after: $after
      search: $search
      indicator: $indicator
      period: $period
      status: $status
      movement: $movementId
      province: $provinceId
      retired: $retired
      orderBy: $orderBy
    ) {
      nodes {
        ...FigureRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const figureRecord = graphql(`
  fragment FigureRecord on Figure {
    id
    version
    retiredOn
    province {
      id
      on
      officialName
    }
    indicator {
      id
      on
      code
      name
      nameEn
      unit
      unitEn
    }
    movement {
      id
      title
      titleEn
    }
    qualifier
    value
    period
    cumulative
    source
    verified
    status
    returnReason
    accepted
  }
`);

export const figurePageQuery = graphql(`
  query FigurePage($id: UUID!) {
    figure(id: $id) {
      ...FigureRecord
      retirementReason
      acceptanceReason
    }
  }
`);

/** What else is claimed of the same province, indicator and time. */
export const otherClaimsQuery = graphql(`
  query OtherClaims($indicator: String!, $province: UUID!, $period: EDTF!) {
    figures(first: 200, indicator: $indicator, province: $province, period: $period) {
      nodes {
        ...FigureRecord
      }
    }
  }
`);

export const figureHistoryQuery = graphql(`
  query FigureHistory($id: UUID!, $first: Int!, $after: String) {
    figure(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
