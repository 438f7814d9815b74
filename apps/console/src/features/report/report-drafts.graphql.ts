import { graphql } from '@bien-cuong/api';

/** The name of reports among the forms of which the server keeps drafts. */
export const REPORT = 'report';

export const reportDraft = graphql(`
  fragment ReportDraft on Draft {
    id
    owner
    title
    version
    updatedAt
    content
  }
`);

export const reportDraftsQuery = graphql(`
  query ReportDrafts($kind: String!, $everybody: Boolean!) {
    drafts(kind: $kind, everybody: $everybody) {
      ...ReportDraft
    }
  }
`);

export const saveReportDraft = graphql(`
  mutation SaveReportDraft($id: UUID, $version: Int, $kind: String!, $title: String, $content: JSON!) {
    draft: saveDraft(id: $id, version: $version, kind: $kind, title: $title, content: $content) {
      ...ReportDraft
    }
  }
`);

export const discardReportDraft = graphql(`
  mutation DiscardReportDraft($id: UUID!) {
    discarded: discardDraft(id: $id)
  }
`);

export const handOverReportDraft = graphql(`
  mutation HandOverReportDraft($id: UUID!, $to: String!) {
    draft: handOverDraft(id: $id, to: $to) {
      id
      owner
      version
    }
  }
`);
