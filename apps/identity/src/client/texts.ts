import type { Text } from '@bien-cuong/domain';

export const noClient: Text = {
  vi: 'Không có ứng dụng đối tác này.',
  en: 'There is no such partner client.',
};

export const alreadyRevoked: Text = {
  vi: 'Ứng dụng đối tác này đã bị thu hồi.',
  en: 'This partner client has been revoked.',
};
