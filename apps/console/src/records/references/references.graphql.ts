import { graphql } from '@bien-cuong/api';

export const findMovements = graphql(`
  query FindMovements($search: String, $first: Int!) {
    movements(search: $search, first: $first) {
      nodes {
        id
        title
        titleEn
      }
    }
  }
`);

export const nameMovement = graphql(`
  query NameMovement($id: UUID!) {
    movement(id: $id) {
      id
      title
      titleEn
    }
  }
`);

export const findProvinces = graphql(`
  query FindProvinces($search: String, $on: LocalDate!) {
    provinces(search: $search, on: $on) {
      id
      on
      officialName
    }
  }
`);

export const findProvinceByCode = graphql(`
  query FindProvinceByCode($code: String!, $on: LocalDate!) {
    province(code: $code, on: $on) {
      id
      on
      code
      officialName
    }
  }
`);

export const nameProvince = graphql(`
  query NameProvince($id: UUID!, $on: LocalDate!) {
    province(id: $id, on: $on) {
      id
      on
      officialName
    }
  }
`);

export const findUnits = graphql(`
  query FindUnits($search: String, $on: LocalDate!, $first: Int!) {
    units(search: $search, on: $on, first: $first) {
      nodes {
        id
        on
        name
        nameEn
      }
    }
  }
`);

export const nameUnit = graphql(`
  query NameUnit($id: UUID!, $on: LocalDate!) {
    unit(id: $id, on: $on) {
      id
      on
      name
      nameEn
    }
  }
`);

export const findRanks = graphql(`
  query FindRanks {
    ranks {
      code
      name
      nameEn
      grade
    }
  }
`);

export const findPeople = graphql(`
  query FindPeople($search: String, $on: LocalDate!, $first: Int!) {
    people(search: $search, on: $on, first: $first) {
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

export const namePerson = graphql(`
  query NamePerson($id: UUID!, $on: LocalDate!) {
    person(id: $id, on: $on) {
      id
      on
      fullName
    }
  }
`);

/** All of them: they have no search of their own. */
export const findIndicators = graphql(`
  query FindIndicators($on: LocalDate!) {
    indicators(on: $on) {
      id
      on
      code
      name
      nameEn
      unit
      unitEn
    }
  }
`);

export const nameIndicator = graphql(`
  query NameIndicator($id: UUID!, $on: LocalDate!) {
    indicator(id: $id, on: $on) {
      id
      on
      name
      nameEn
      unit
      unitEn
    }
  }
`);

/** All of them: they have no search of their own. */
export const findAwardTypes = graphql(`
  query FindAwardTypes {
    awardTypes {
      id
      name
      nameEn
    }
  }
`);

export const findReviews = graphql(`
  query FindReviews($search: String, $first: Int!) {
    reviewsConnection(search: $search, first: $first) {
      nodes {
        id
        title
      }
    }
  }
`);

export const nameReview = graphql(`
  query NameReview($id: UUID!) {
    review(id: $id) {
      id
      title
    }
  }
`);
