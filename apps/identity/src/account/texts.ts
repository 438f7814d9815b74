import type { Text } from '@bien-cuong/domain';
import { longestPassword, shortestPassword, type Weakness } from './password';

export const alreadyUsed: Text = {
  vi: 'Địa chỉ này đã có tài khoản.',
  en: 'There is an account with this address already.',
};

export const noAccount: Text = { vi: 'Không có tài khoản này.', en: 'There is no such account.' };

export const notYours: Text = {
  vi: 'Tài khoản đã có lớp xác thực thứ hai; hãy gỡ lớp cũ trước.',
  en: 'The account has a second factor already; remove that first.',
};

export const wrongPassword: Text = {
  vi: 'Mật khẩu hiện tại không đúng.',
  en: 'The present password is wrong.',
};

export const wrongCode: Text = {
  vi: 'Mã không đúng hoặc đã dùng. Hãy nhập mã mới trong ứng dụng.',
  en: 'The code is wrong or was used already. Enter the newest one of the app.',
};

const refusals: Record<Weakness | 'same', Text> = {
  short: {
    vi: `Mật khẩu phải có ít nhất ${shortestPassword} ký tự.`,
    en: `The password must have at least ${shortestPassword} characters.`,
  },
  long: {
    vi: `Mật khẩu dài nhất ${longestPassword} ký tự.`,
    en: `The password may have at most ${longestPassword} characters.`,
  },
  guessable: {
    vi: 'Mật khẩu này dễ đoán. Hãy dùng vài từ không liên quan đến nhau.',
    en: 'This password is easy to guess. Take a few words that have nothing to do with each other.',
  },
  same: { vi: 'Mật khẩu mới phải khác mật khẩu cũ.', en: 'The new password must differ from the old one.' },
};

export const refusalOf = (weakness: Weakness | 'same'): Text => refusals[weakness];
