import { graphql } from '@bien-cuong/api';

export const personHead = graphql(`
  fragment PersonHead on Person {
    id
    on
    fullName
    rank {
      code
      name
      nameEn
    }
    post
    postEn
    unit {
      ...UnitRef
    }
  }
`);

export const personListQuery = graphql(`
  query PersonList($first: Int!, $after: String, $on: LocalDate!, $search: String) {
    people(first: $first, after: $after, on: $on, search: $search) {
      nodes {
        ...PersonHead
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const personPageQuery = graphql(`
  query PersonPage($id: UUID!, $on: LocalDate!) {
    person(id: $id, on: $on) {
      ...PersonHead
      ranks {
        rank {
          code
          name
          nameEn
        }
        validFrom
        validTo
        source
      }
      appointments {
        id
        post
        postEn
        unit {
          ...UnitRef
        }
        validFrom
        validTo
        source
      }
    }
  }
`);

export const personHistoryQuery = graphql(`
  query PersonHistory($id: UUID!, $first: Int!, $after: String) {
    person(id: $id) {
      id
      on
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
