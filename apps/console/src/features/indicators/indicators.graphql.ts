import { graphql } from '@bien-cuong/api';

/** All of them: there are few enough to be searched where they are shown. */
export const indicatorListQuery = graphql(`
  query IndicatorList($retired: Boolean!) {
    indicators(retired: $retired) {
      ...IndicatorRecord
    }
  }
`);

export const indicatorRecord = graphql(`
  fragment IndicatorRecord on Indicator {
    id
    on
    version
    retiredOn
    code
    position
    name
    nameEn
    unit
    unitEn
    addsUpOverTime
    addsUpOverTerritory
    goodDirection
    least
    most
    wholeNumbers
    formula
    pairedWith {
      id
      on
      name
      nameEn
    }
  }
`);

export const indicatorPageQuery = graphql(`
  query IndicatorPage($id: UUID!) {
    indicator(id: $id) {
      ...IndicatorRecord
      retirementReason
      versions {
        id
        validFrom
        validTo
        definition
        unit
        unitEn
        addsUpOverTime
        addsUpOverTerritory
        goodDirection
        least
        most
        wholeNumbers
        formula
        legalBasis
        correctionReason
      }
    }
  }
`);

export const indicatorHistoryQuery = graphql(`
  query IndicatorHistory($id: UUID!, $first: Int!, $after: String) {
    indicator(id: $id) {
      id
      on
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);
