import type { Text } from '@bien-cuong/domain';

export const NO_IMPORT: Text = { vi: 'Không có danh sách này.', en: 'There is no such import.' };
export const OTHER_LIST: Text = {
  vi: 'Danh sách này đã bắt đầu với loại bản ghi, các cột hoặc số dòng khác.',
  en: 'This import was begun with another type, other columns or another number of rows.',
};
export const NOT_ALL: Text = {
  vi: 'Danh sách chưa được gửi đủ các dòng nên chưa kiểm tra được.',
  en: 'Not all rows of this list were sent, so it is not checked.',
};
export const CLOSED: Text = {
  vi: 'Danh sách này đang được kiểm tra hoặc đã nhập xong nên không nhận thêm dòng.',
  en: 'This import is running or was applied, so it takes no more rows.',
};
export const IS_RUNNING: Text = {
  vi: 'Đang có một danh sách khác được kiểm tra hoặc nhập. Hãy thử lại khi xong.',
  en: 'Another list is being checked or applied. Try again when it has ended.',
};
