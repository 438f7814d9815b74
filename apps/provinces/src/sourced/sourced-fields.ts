import { flag, label, text } from '@bien-cuong/subgraph';

/** How the fields of a `SourcedInterval` are given. */
export const sourcedFields = {
  source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  verified: flag(label('Đã kiểm chứng', 'Verified'), { otherwise: false }),
  note: text(label('Ghi chú', 'Note'), { longest: 1_000 }),
};
