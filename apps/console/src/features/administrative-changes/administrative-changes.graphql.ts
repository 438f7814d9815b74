import { graphql } from '@bien-cuong/api';

export const administrativeChangeListQuery = graphql(`
  query AdministrativeChangeList(
    $first: Int!
    $after: String
    $search: String
    $status: AdministrativeChangeStatus
    $retired: Boolean!
  ) {
    administrativeChanges(first: $first, after: $after, search: $search, status: $status, retired: $retired) {
      nodes {
        ...AdministrativeChangeRecord
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const administrativeChangeRecord = graphql(`
  fragment AdministrativeChangeRecord on AdministrativeChange {
    id
    version
    retiredOn
    title
    effectiveOn
    legalBasis
    legalBasisOn
    legalBasisIssuer
    source
    status
  }
`);

export const administrativeChangePageQuery = graphql(`
  query AdministrativeChangePage($id: UUID!, $people: Boolean!) {
    administrativeChange(id: $id) {
      ...AdministrativeChangeRecord
      retirementReason @include(if: $people)
      statusReason @include(if: $people)
      lines {
        id
        predecessors {
          id
          on
          officialName
        }
        abolished
        code
        name
        kind
        neighbours
        coast
      }
    }
  }
`);

export const administrativeChangeHistoryQuery = graphql(`
  query AdministrativeChangeHistory($id: UUID!, $first: Int!, $after: String) {
    administrativeChange(id: $id) {
      id
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
`);

export const administrativeChangePreviewQuery = graphql(`
  query AdministrativeChangePreview($id: UUID!) {
    previewAdministrativeChange(id: $id) {
      refusals {
        argument
        message
      }
      provincesBefore
      provincesAfter
      lines {
        id
        kinds
        before {
          ...PreviewedUnit
        }
        after {
          ...PreviewedUnit
        }
      }
    }
  }
`);

export const previewedUnit = graphql(`
  fragment PreviewedUnit on PreviewedProvince {
    provinceId
    code
    officialName
    coast
    neighbours {
      code
      name
      nameEn
    }
  }
`);
