import type { Text } from '@bien-cuong/domain';

export const noClient: Text = {
  vi: 'Không có ứng dụng đối tác này.',
  en: 'There is no such partner client.',
};

export const alreadyRevoked: Text = {
  vi: 'Ứng dụng đối tác này đã bị thu hồi.',
  en: 'This partner client has been revoked.',
};

export const madeBefore: Text = {
  vi: 'Ứng dụng này đã được tạo ở lần gửi trước; khóa bí mật chỉ hiện lần đó. Nếu đã mất thì đổi khóa.',
  en: 'This partner client was made by an earlier request, whose answer alone shows the secret. Rotate it if it is lost.',
};
