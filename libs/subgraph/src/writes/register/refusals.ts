import type { Text } from '@bien-cuong/domain';

export const REQUIRED: Text = { vi: 'Hãy nhập mục này.', en: 'This has to be given.' };

export const tooSmall = (least: number): Text => ({
  vi: `Ít nhất là ${least}.`,
  en: `It is at least ${least}.`,
});

export const tooLarge = (most: number): Text => ({
  vi: `Nhiều nhất là ${most}.`,
  en: `It is at most ${most}.`,
});

/** The most decimals of a number: more come of a calculation and were published by nobody. */
export const MOST_DECIMALS = 6;

export const TOO_FINE: Text = {
  vi: `Nhiều nhất ${MOST_DECIMALS} chữ số thập phân.`,
  en: `It has at most ${MOST_DECIMALS} decimals.`,
};

export const NOT_WHOLE: Text = { vi: 'Hãy nhập số nguyên.', en: 'It has no decimals.' };

export const TWICE: Text = { vi: 'Mục này đã có ở trên.', en: 'It is given twice.' };

export const tooFew = (least: number): Text => ({
  vi: `Ít nhất ${least} mục.`,
  en: `At least ${least} of them.`,
});

export const NOT_THERE: Text = {
  vi: 'Đối tượng được nêu không có trong hệ thống.',
  en: 'What this refers to does not exist.',
};

export const RETIRED_THERE: Text = {
  vi: 'Đối tượng được nêu đã thôi dùng.',
  en: 'What this refers to is retired.',
};

export const NO_RECORD: Text = { vi: 'Không có bản ghi này.', en: 'There is no such record.' };

export const NO_SUCH_ITEM: Text = {
  vi: 'Mục này không thuộc bản ghi.',
  en: 'This is no item of the record.',
};

export const NOT_YOURS: Text = {
  vi: 'Bản ghi này thuộc tỉnh khác; bạn chỉ làm việc với bản ghi của tỉnh mình.',
  en: 'This record belongs to another province; you keep those of your own provinces only.',
};

export const IS_RETIRED: Text = {
  vi: 'Bản ghi này đã thôi dùng. Hãy khôi phục trước khi sửa.',
  en: 'This record is retired. Restore it before you change it.',
};

export const NOT_RETIRED: Text = {
  vi: 'Bản ghi này đang dùng, không cần khôi phục.',
  en: 'This record is not retired.',
};

export const NO_REASON: Text = { vi: 'Hãy nêu lý do.', en: 'Say why.' };

export const TAKEN: Text = {
  vi: 'Đã có một bản ghi như vậy.',
  en: 'There is such a record already.',
};

export const BUSY: Text = {
  vi: 'Có người khác đang ghi cùng lúc; chưa có gì thay đổi. Hãy thử lại.',
  en: 'Somebody else is writing at the same time; nothing was changed. Try again.',
};

/** Why a command is not possible in the status of its record. */
export const notFrom = (command: Text, status: Text | undefined): Text => ({
  vi: `Không thể thực hiện “${command.vi}” khi bản ghi ở trạng thái “${status?.vi ?? ''}”.`,
  en: `“${command.en}” is not possible while the record is “${status?.en ?? ''}”.`,
});

export const FIXED_NOW: Text = {
  vi: 'Mục này không sửa được nữa ở trạng thái hiện nay của bản ghi.',
  en: 'This cannot be changed any more as the record stands.',
};
