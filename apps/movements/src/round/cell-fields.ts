import type { Text } from '@bien-cuong/domain';
import { number, qualifier, text } from '@bien-cuong/subgraph';

import type { RecordedCell } from './saved-cells';

export const NOT_ASKED: Text = {
  vi: 'Biểu này không có chỉ tiêu đó.',
  en: 'The form does not ask for this indicator.',
};
export const TWICE: Text = { vi: 'Mục này đã có ở trên.', en: 'It is given twice.' };

/** What is filled in for each question of a form, however it is sent. */
export const CELL_FIELDS = {
  value: number({ vi: 'Giá trị', en: 'Value' }, { least: 0 }),
  qualifier: qualifier(),
  comment: text({ vi: 'Ghi chú', en: 'Comment' }, { longest: 1_000 }),
};

/** What is filled in for one question. */
export type CellContent = Pick<RecordedCell, 'value' | 'qualifier' | 'comment'>;

export const isSame = (one: CellContent, other: CellContent): boolean =>
  one.value === other.value && one.qualifier === other.qualifier && one.comment === other.comment;
