import { graphql } from '@bien-cuong/api';

export const targetListQuery = graphql(`
  query TargetList(
    $first: Int!
    $after: String
    $search: String
    $indicator: String
    $period: EDTF
    $movementId: UUID
    $provinceId: UUID
    $retired: Boolean!
    $orderBy: TargetOrder
  ) {
    targets(
      first: $first
      after: $after
      search: $search
      indicator: $indicator
      period: $period
      movement: $movementId
      province: $provinceId
      retired: $retired
      orderBy: $orderBy
    ) {
      nodes {
        ...TargetRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const targetRecord = graphql(`
  fragment TargetRecord on Target {
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
      goodDirection
    }
    movement {
      id
      title
      titleEn
    }
    value
    period
    source
    progress {
      state
      percent
      reportedUntil
      evenPace
      missing
      missingBound
      neededPerYear
      daysLeft
      reported {
        value
        qualifier
        counted
        incomplete
      }
    }
  }
`);

export const targetPageQuery = graphql(`
  query TargetPage($id: UUID!) {
    target(id: $id) {
      ...TargetRecord
      retirementReason
    }
  }
`);

export const targetHistoryQuery = graphql(`
  query TargetHistory($id: UUID!, $first: Int!, $after: String) {
    target(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

/** The figures that the progress of a target rests on, and those that are not part of it. */
export const targetPartsQuery = graphql(`
  query TargetParts($id: UUID!) {
    target(id: $id) {
      id
      progress {
        reported {
          parts {
            counted
            leftOut
            figure {
              ...FigureRecord
            }
          }
        }
      }
    }
  }
`);
