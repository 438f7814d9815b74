import { graphql } from '@bien-cuong/api';

export const profileQuery = graphql(`
  query ProvinceProfile($id: UUID!, $on: LocalDate!, $today: LocalDate!) {
    province(id: $id, on: $on) {
      ...ProvinceHead
      ...ProvinceClaims
      ...ProvinceLineage
    }
  }
`);

export const provinceHead = graphql(`
  fragment ProvinceHead on Province {
    id
    on
    code
    name
    officialName
    kind
    landBorder
    coast
    validFrom
    validTo
    neighbours {
      code
      name
      nameEn
    }
  }
`);

export const provinceClaims = graphql(`
  fragment ProvinceClaims on Province {
    id
    on
    claims(withPredecessors: true) {
      id
      measure
      value
      upperValue
      qualifier
      asPublished
      period
      source
      verified
      accepted
      country {
        code
        name
        nameEn
      }
      province {
        id
        on
        name
      }
    }
  }
`);

export const unitOnMap = graphql(`
  fragment UnitOnMap on Province {
    id
    on
    code
    name
    officialName
  }
`);

export const actOfChange = graphql(`
  fragment ActOfChange on AdministrativeChange {
    id
    title
    legalBasis
  }
`);

export const provinceLineage = graphql(`
  fragment ProvinceLineage on Province {
    id
    on
    names {
      officialName
      code
      kind
      validFrom
      validTo
      source
      change {
        ...ActOfChange
      }
    }
    lineage {
      id
      kind
      effectiveOn
      legalBasis
      source
      change {
        ...ActOfChange
      }
      predecessors {
        ...UnitOnMap
      }
      successors {
        ...UnitOnMap
      }
    }
    predecessors {
      ...UnitOnMap
    }
    onMap(date: $today) {
      ...UnitOnMap
    }
  }
`);
