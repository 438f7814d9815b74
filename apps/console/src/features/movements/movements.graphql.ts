import { graphql } from '@bien-cuong/api';

export const movementListQuery = graphql(`
  query MovementList($first: Int!, $after: String, $search: String, $kind: MovementKind, $retired: Boolean!) {
    movements(first: $first, after: $after, search: $search, kind: $kind, retired: $retired) {
      nodes {
        ...MovementRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const movementRecord = graphql(`
  fragment MovementRecord on Movement {
    id
    version
    retiredOn
    title
    titleEn
    kind
    partOf {
      id
      title
      titleEn
    }
    reviewRecurrence
    legalBasis
    source
    aliases
  }
`);

export const movementPageQuery = graphql(`
  query MovementPage($id: UUID!) {
    movement(id: $id) {
      ...MovementRecord
      retirementReason
      criteria {
        id
        text
        mostPoints
      }
      parts(first: 200) {
        nodes {
          id
          title
          titleEn
          kind
        }
      }
      reviews(first: 200) {
        nodes {
          id
          title
          kind
          heldOn
          period
          province {
            id
            on
            officialName
          }
        }
      }
    }
  }
`);

export const movementHistoryQuery = graphql(`
  query MovementHistory($id: UUID!, $first: Int!, $after: String) {
    movement(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

/** All of a movement at once: there are 34 provinces. */
export const participationsQuery = graphql(`
  query MovementParticipations($movement: UUID!) {
    participations(first: 200, movement: $movement) {
      nodes {
        id
        version
        validFrom
        validTo
        source
        province {
          id
          on
          officialName
        }
      }
    }
  }
`);
