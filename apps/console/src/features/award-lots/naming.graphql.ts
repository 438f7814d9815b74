import { graphql } from '@bien-cuong/api';

export const awardRow = graphql(`
  fragment AwardRow on Award {
    id
    version
    recipientKind
    goldenBookNumber
    revokedOn
    revocationReason
    recipient {
      __typename
      ... on Person {
        id
        on
        fullName
      }
      ... on Unit {
        id
        on
        unitName: name
        unitNameEn: nameEn
      }
      ... on Household {
        id
        householdName: name
        place
      }
    }
  }
`);

export const lotAwardsQuery = graphql(`
  query LotAwards($id: UUID!, $after: String) {
    awardLot(id: $id) {
      id
      awards(first: 200, after: $after) {
        nodes {
          ...AwardRow
        }
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

export const nameAwardMutation = graphql(`
  mutation NameAward($input: NameAwardInput!, $idempotencyKey: String) {
    record: nameAward(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const revokeAwardMutation = graphql(`
  mutation RevokeAward($input: RevokeAwardInput!, $idempotencyKey: String) {
    record: revokeAward(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const findRecipientPeople = graphql(`
  query FindRecipientPeople($search: String!, $on: LocalDate!) {
    people(search: $search, on: $on, first: 20) {
      nodes {
        id
        on
        fullName
        post
        postEn
        unit {
          id
          on
          name
          nameEn
        }
      }
    }
  }
`);

export const findRecipientUnits = graphql(`
  query FindRecipientUnits($search: String!, $on: LocalDate!) {
    units(search: $search, on: $on, first: 20) {
      nodes {
        id
        on
        name
        nameEn
      }
    }
  }
`);

export const findRecipientHouseholds = graphql(`
  query FindRecipientHouseholds($search: String!) {
    households(search: $search, first: 20) {
      nodes {
        id
        name
        place
      }
    }
  }
`);
