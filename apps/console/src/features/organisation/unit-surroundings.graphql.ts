import { graphql } from '@bien-cuong/api';

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
