import { type Edtf, type Text, today } from '@bien-cuong/domain';

const NOT_YET: Text = {
  vi: 'Giai đoạn này chưa bắt đầu nên chưa có số liệu.',
  en: 'This period has not begun, so nothing was counted in it.',
};

/** Why nothing is counted in a period yet; undefined once it has begun. */
export const notBegun = ({ from }: Pick<Edtf, 'from'>): Text | undefined =>
  from !== null && from > today() ? NOT_YET : undefined;
