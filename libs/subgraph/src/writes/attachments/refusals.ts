import type { Text } from '@bien-cuong/domain';

import { MOST_ATTACHED } from './attachment';

export const NO_SUCH_TYPE: Text = {
  vi: 'Không đính kèm được tệp vào loại bản ghi này.',
  en: 'Nothing can be attached to records of this type.',
};

export const MAY_NOT: Text = {
  vi: 'Bạn không có quyền sửa loại bản ghi này nên không đính kèm hay bỏ tệp được.',
  en: 'You may not change records of this type, so you can neither attach files to them nor retire those.',
};

export const NO_UPLOAD: Text = {
  vi: 'Không có tệp này trong các tệp bạn đã gửi; tệp gửi quá một ngày mà không đính kèm thì bị bỏ. Hãy gửi lại.',
  en: 'There is no such file among those that you have sent; what is not attached within a day is forgotten. Send it again.',
};

export const ATTACHED_ALREADY: Text = {
  vi: 'Bản ghi này đã có tệp với đúng nội dung ấy.',
  en: 'This record has a file with the same content already.',
};

export const FULL: Text = {
  vi: `Mỗi bản ghi có nhiều nhất ${MOST_ATTACHED} tệp; hãy bỏ tệp không cần nữa.`,
  en: `A record has at most ${MOST_ATTACHED} files; retire those that are no longer needed.`,
};

export const NO_ATTACHMENT: Text = { vi: 'Không có tệp đính kèm này.', en: 'There is no such attachment.' };

export const RETIRED_ALREADY: Text = {
  vi: 'Tệp này đã thôi dùng.',
  en: 'This file is retired already.',
};

export const NOT_RETIRED: Text = {
  vi: 'Tệp này đang dùng, không cần khôi phục.',
  en: 'This file is not retired.',
};

export const TOO_MANY_SENT: Text = {
  vi: 'Bạn đã gửi nhiều tệp mà chưa đính kèm. Hãy đính kèm các tệp ấy trước, hoặc chờ đến mai.',
  en: 'You have sent many files that are not attached yet. Attach them first, or wait until tomorrow.',
};

export const TOO_MANY_AT_ONCE: Text = {
  vi: 'Bạn đang gửi nhiều tệp cùng lúc. Hãy chờ tệp trước gửi xong rồi gửi tiếp.',
  en: 'You are sending several files at once. Wait until one has been sent.',
};

export const NOT_KEPT: Text = {
  vi: 'Máy chủ này chưa được cấu hình nơi lưu tệp (FILES_DIR hoặc S3_ENDPOINT), nên không gửi và không tải tệp được.',
  en: 'This server was not told where to keep files (FILES_DIR or S3_ENDPOINT), so they can neither be sent nor fetched.',
};

export const CONTENT_LOST: Text = {
  vi: 'Nội dung tệp này hiện không lấy được từ nơi lưu. Hãy báo người quản trị.',
  en: 'The content of this file cannot be found where files are kept. Tell the administrator.',
};
