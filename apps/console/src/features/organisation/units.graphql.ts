import { graphql } from '@bien-cuong/api';

export const unitRef = graphql(`
  fragment UnitRef on Unit {
    id
    on
    name
    nameEn
  }
`);

export const unitListQuery = graphql(`
  query UnitList(
    $first: Int!
    $after: String
    $on: LocalDate!
    $search: String
    $kind: UnitKind
    $provinceId: UUID
    $retired: Boolean!
  ) {
    units(
      first: $first
      after: $after
      on: $on
      search: $search
      kind: $kind
      province: $provinceId
      retired: $retired
    ) {
      nodes {
        ...UnitRef
        retiredOn
        kind
        validFrom
        validTo
        source
        province {
          id
          on
          officialName
        }
        superior {
          ...UnitRef
        }
        organic: superior(chain: ORGANIC) {
          ...UnitRef
        }
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const unitPageQuery = graphql(`
  query UnitPage($id: UUID!, $on: LocalDate!, $people: Boolean!) {
    unit(id: $id, on: $on) {
      ...UnitRef
      ...UnitHolders
      ...UnitsBelow
      version
      retiredOn
      retirementReason @include(if: $people)
      kind
      validFrom
      validTo
      source
      province {
        id
        on
        officialName
      }
      superior {
        ...UnitRef
      }
      organic: superior(chain: ORGANIC) {
        ...UnitRef
      }
      names {
        id
        name
        nameEn
        validFrom
        validTo
        source
        correctionReason @include(if: $people)
      }
      chains {
        id
        chain
        validFrom
        validTo
        source
        correctionReason @include(if: $people)
        superior {
          ...UnitRef
        }
      }
      provinces {
        id
        validFrom
        validTo
        source
        correctionReason @include(if: $people)
        province {
          id
          on
          officialName
        }
      }
      predecessors {
        ...UnitRef
      }
      successors {
        ...UnitRef
      }
      reorganisations {
        id
        title
        day
        legalBasis
      }
      areas {
        id
        area
        validFrom
        validTo
        source
        correctionReason @include(if: $people)
      }
    }
  }
`);

export const unitHistoryQuery = graphql(`
  query UnitHistory($id: UUID!, $first: Int!, $after: String) {
    unit(id: $id) {
      id
      on
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
