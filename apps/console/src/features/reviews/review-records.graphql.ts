import { graphql } from '@bien-cuong/api';

export const reviewListQuery = graphql(`
  query ReviewList(
    $first: Int!
    $after: String
    $search: String
    $kind: ReviewKind
    $movementId: UUID
    $period: EDTF
    $provinceId: UUID
    $pilot: Boolean
    $retired: Boolean!
  ) {
    reviewsConnection(
      first: $first
      after: $after
      search: $search
      kind: $kind
      movement: $movementId
      period: $period
      province: $provinceId
      pilot: $pilot
      retired: $retired
    ) {
      nodes {
        ...ReviewRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const reviewRecord = graphql(`
  fragment ReviewRecord on Review {
    id
    version
    retiredOn
    title
    kind
    heldOn
    heldOnNote
    period
    pilotFor
    withExemplaryMeeting
    province {
      id
      on
      officialName
    }
    movement {
      id
      title
      titleEn
    }
    source
  }
`);

export const reviewPageQuery = graphql(`
  query ReviewPage($id: UUID!) {
    review(id: $id) {
      ...ReviewRecord
      retirementReason
      achievements {
        id
        text
      }
      limitations {
        id
        text
      }
      directives {
        id
        text
        recurrence
        movement {
          id
          title
          titleEn
        }
        issuedBy {
          id
          on
          fullName
        }
      }
      directions {
        id
        text
      }
    }
  }
`);

export const reviewHistoryQuery = graphql(`
  query ReviewHistory($id: UUID!, $first: Int!, $after: String) {
    review(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
