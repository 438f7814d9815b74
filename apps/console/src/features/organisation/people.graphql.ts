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
  query PersonList($first: Int!, $after: String, $on: LocalDate!, $search: String, $retired: Boolean!) {
    people(first: $first, after: $after, on: $on, search: $search, retired: $retired) {
      nodes {
        ...PersonHead
        retiredOn
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
  query PersonPage($id: UUID!, $on: LocalDate!, $births: Boolean!) {
    person(id: $id, on: $on) {
      ...PersonHead
      version
      retiredOn
      retirementReason
      birthDate @include(if: $births)
      mergedOn
      mergedInto {
        id
        on
        fullName
      }
      records {
        id
        on
        fullName
      }
      service {
        id
        recordId
        status
        validFrom
        validTo
        source
        correctionReason
      }
      ranks {
        id
        recordId
        correctionReason
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
        recordId
        correctionReason
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

export const personLooksQuery = graphql(`
  query PersonLooks($id: UUID!, $first: Int!, $after: String) {
    person(id: $id) {
      id
      on
      looks(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

export const personAwardsQuery = graphql(`
  query PersonAwards($people: [UUID!]!) {
    awards(people: $people, first: 200) {
      nodes {
        id
        goldenBookNumber
        revokedOn
        lot {
          id
          awardType {
            id
            name
            nameEn
          }
        }
      }
    }
  }
`);
