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

/** By their names in any spelling; `born` where the user may see when people were born. */
export const findRecipientPeople = graphql(`
  query FindRecipientPeople($name: String!, $on: LocalDate!, $born: Boolean!) {
    people(alike: $name, on: $on, first: 20) {
      nodes {
        id
        on
        fullName
        birthDate @include(if: $born)
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
  query FindRecipientUnits($name: String!, $on: LocalDate!) {
    units(alike: $name, on: $on, first: 20) {
      nodes {
        id
        on
        name
        nameEn
        superior {
          id
          on
          name
          nameEn
        }
      }
    }
  }
`);

export const findRecipientHouseholds = graphql(`
  query FindRecipientHouseholds($name: String!) {
    households(alike: $name, first: 20) {
      nodes {
        id
        name
        place
        provinceId
      }
    }
  }
`);
