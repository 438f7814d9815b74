import { graphql } from '@bien-cuong/api';

export const reorganisationListQuery = graphql(`
  query ReorganisationList($first: Int!, $after: String, $search: String, $retired: Boolean!) {
    reorganisations(first: $first, after: $after, search: $search, retired: $retired) {
      nodes {
        ...ReorganisationRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const reorganisationRecord = graphql(`
  fragment ReorganisationRecord on Reorganisation {
    id
    version
    retiredOn
    title
    day
    legalBasis
    source
  }
`);

export const reorganisationPageQuery = graphql(`
  query ReorganisationPage($id: UUID!, $people: Boolean!) {
    reorganisation(id: $id) {
      ...ReorganisationRecord
      retirementReason @include(if: $people)
      lines {
        id
        predecessor {
          ...UnitRef
        }
        successor {
          ...UnitRef
        }
      }
      effects(first: 200) {
        totalCount
        nodes {
          id
          kind
          part
          chain
          unit {
            ...UnitRef
          }
          superior {
            ...UnitRef
          }
        }
      }
    }
  }
`);

export const reorganisationHistoryQuery = graphql(`
  query ReorganisationHistory($id: UUID!, $first: Int!, $after: String) {
    reorganisation(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

export const previewQuery = graphql(`
  query PreviewReorganisation($input: ReorganisationPreviewInput!) {
    previewReorganisation(input: $input) {
      kind
      part
      unit
      chain
      superior
    }
  }
`);
