import { graphql } from '@bien-cuong/api';

export const findAwardTypes = graphql(`
  query FindAwardTypes {
    awardTypes {
      id
      name
      nameEn
    }
  }
`);

export const nameAwardType = graphql(`
  query NameAwardType($id: UUID!) {
    awardType(id: $id) {
      id
      name
      nameEn
    }
  }
`);

export const findDecisions = graphql(`
  query FindDecisions($search: String, $first: Int!) {
    decisions(search: $search, first: $first) {
      nodes {
        id
        number
        date
      }
    }
  }
`);

export const nameDecision = graphql(`
  query NameDecision($id: UUID!) {
    decision(id: $id) {
      id
      number
    }
  }
`);

export const findHouseholds = graphql(`
  query FindHouseholds($search: String, $first: Int!) {
    households(search: $search, first: $first) {
      nodes {
        id
        name
        place
      }
    }
  }
`);

export const nameHousehold = graphql(`
  query NameHousehold($id: UUID!) {
    household(id: $id) {
      id
      name
      place
    }
  }
`);
