import { graphql } from '@bien-cuong/api';

export const communeListQuery = graphql(`
  query CommuneList(
    $first: Int!
    $after: String
    $on: LocalDate!
    $search: String
    $provinceId: UUID
    $kind: CommuneKind
    $border: Boolean
    $retired: Boolean!
    $orderBy: CommuneOrder
  ) {
    communes(
      first: $first
      after: $after
      on: $on
      search: $search
      province: $provinceId
      kind: $kind
      border: $border
      retired: $retired
      orderBy: $orderBy
    ) {
      nodes {
        ...CommuneRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** With who has the territory of its province on the day of the map. */
export const communeRecord = graphql(`
  fragment CommuneRecord on Commune {
    id
    on
    version
    retiredOn
    code
    name
    officialName
    kind
    border
    validFrom
    validTo
    source
    verified
    province {
      id
      on
      officialName
      onMap(date: $on) {
        id
        on
        officialName
      }
    }
  }
`);

export const communePageQuery = graphql(`
  query CommunePage($id: UUID!, $on: LocalDate!, $people: Boolean!) {
    commune(id: $id, on: $on) {
      ...CommuneRecord
      retirementReason @include(if: $people)
      versions {
        id
        validFrom
        validTo
        code
        name
        kind
        province {
          id
          on
          officialName
        }
        border
        source
        verified
        note
        correctionReason @include(if: $people)
      }
    }
  }
`);

export const communeHistoryQuery = graphql(`
  query CommuneHistory($id: UUID!, $first: Int!, $after: String) {
    commune(id: $id) {
      id
      on
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
