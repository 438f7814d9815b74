import { graphql } from '@bien-cuong/api';

export const borderGateListQuery = graphql(`
  query BorderGateList(
    $first: Int!
    $after: String
    $on: LocalDate!
    $search: String
    $country: NeighbouringCountry
    $kind: BorderGateKind
    $class: BorderGateClass
    $provinceId: UUID
    $retired: Boolean!
    $orderBy: BorderGateOrder
  ) {
    borderGates(
      first: $first
      after: $after
      on: $on
      search: $search
      country: $country
      kind: $kind
      class: $class
      province: $provinceId
      retired: $retired
      orderBy: $orderBy
    ) {
      nodes {
        ...BorderGateRecord
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
export const borderGateRecord = graphql(`
  fragment BorderGateRecord on BorderGate {
    id
    on
    version
    retiredOn
    name
    nameBeyond
    kind
    class
    classBeyond
    country
    traffic
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

export const borderGatePageQuery = graphql(`
  query BorderGatePage($id: UUID!, $on: LocalDate!, $people: Boolean!) {
    borderGate(id: $id, on: $on) {
      ...BorderGateRecord
      retirementReason @include(if: $people)
      versions {
        id
        validFrom
        validTo
        name
        nameBeyond
        kind
        class
        classBeyond
        source
        verified
        note
        correctionReason @include(if: $people)
      }
    }
  }
`);

export const borderGateHistoryQuery = graphql(`
  query BorderGateHistory($id: UUID!, $first: Int!, $after: String) {
    borderGate(id: $id) {
      id
      on
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
