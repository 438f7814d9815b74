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
  ) {
    units(first: $first, after: $after, on: $on, search: $search, kind: $kind, province: $provinceId) {
      nodes {
        ...UnitRef
        kind
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
        name
        nameEn
        validFrom
        validTo
        source
      }
      chains {
        chain
        validFrom
        validTo
        source
        superior {
          ...UnitRef
        }
      }
    }
  }
`);

/** Not asked for by who may not see it: that would be refused, and recorded. */
export const unitHolders = graphql(`
  fragment UnitHolders on Unit {
    id
    on
    appointments(first: 200) @include(if: $people) {
      totalCount
      nodes {
        id
        post
        postEn
        validFrom
        person {
          id
          on
          fullName
          rank {
            code
            name
            nameEn
          }
        }
      }
    }
  }
`);

export const unitsBelow = graphql(`
  fragment UnitsBelow on Unit {
    id
    on
    professional: subordinates(chain: PROFESSIONAL, first: 200) {
      totalCount
      nodes {
        ...UnitRef
        kind
      }
    }
    organicBelow: subordinates(chain: ORGANIC, first: 200) {
      totalCount
      nodes {
        ...UnitRef
        kind
      }
    }
  }
`);

export const unitTwinningsQuery = graphql(`
  query UnitTwinnings($id: UUID!, $on: LocalDate!) {
    unit(id: $id, on: $on) {
      id
      on
      twinnings(first: 200) {
        nodes {
          id
          title
          kind
          validFrom
          validTo
        }
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
