import { graphql } from '@bien-cuong/api';

/** Every service is asked at once, so that one that is away leaves the hits of the others. */
export const searchQuery = graphql(`
  query SearchEverything($search: String!, $on: LocalDate!) {
    provinces: provincesSearch(search: $search, on: $on) {
      ...Hit
    }
    movements: movementsSearch(search: $search, on: $on) {
      ...Hit
    }
    personnel: personnelSearch(search: $search, on: $on) {
      ...Hit
    }
    awards: awardsSearch(search: $search, on: $on) {
      ...Hit
    }
  }
`);

export const searchHit = graphql(`
  fragment Hit on SearchHit {
    type
    id
    on
    title
    titleEn
    kind
    detail
    detailEn
    since
    until
    retiredOn
    matched
    matchedUntil
    found
  }
`);
