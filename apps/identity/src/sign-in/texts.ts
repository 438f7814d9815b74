import type { Text } from '@bien-cuong/domain';

/** The same text whether the account does not exist, is disabled, or the password was wrong. */
export const wrongSignIn: Text = {
  vi: 'Thư điện tử hoặc mật khẩu không đúng.',
  en: 'The email or the password is wrong.',
};

export const tooMany = (seconds: number): Text => {
  const minutes = Math.ceil(seconds / 60);
  return {
    vi: `Đã thử sai quá nhiều lần. Hãy thử lại sau ${minutes} phút.`,
    en: `Too many attempts have failed. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  };
};

export const different: Text = {
  vi: 'Hai lần nhập mật khẩu mới không giống nhau.',
  en: 'The two new passwords are not the same.',
};

export const tooLate: Text = {
  vi: 'Trang đã mở quá lâu. Hãy đăng nhập lại từ đầu.',
  en: 'This page was open for too long. Please sign in from the beginning.',
};
