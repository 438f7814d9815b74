import { graphql } from '@bien-cuong/api';

export const participationListQuery = graphql(`
  query ParticipationList(
    $first: Int!
    $after: String
    $search: String
    $movementId: UUID
    $provinceId: UUID
    $today: Boolean
    $retired: Boolean!
  ) {
    participations(
      first: $first
      after: $after
      search: $search
      movement: $movementId
      province: $provinceId
      today: $today
      retired: $retired
    ) {
      nodes {
        ...ParticipationRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const participationRecord = graphql(`
  fragment ParticipationRecord on Participation {
    id
    version
    retiredOn
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
    validFrom
    validTo
    source
  }
`);

export const participationPageQuery = graphql(`
  query ParticipationPage($id: UUID!) {
    participation(id: $id) {
      ...ParticipationRecord
      retirementReason
    }
  }
`);

export const participationHistoryQuery = graphql(`
  query ParticipationHistory($id: UUID!, $first: Int!, $after: String) {
    participation(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
