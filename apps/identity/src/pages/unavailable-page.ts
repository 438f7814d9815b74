import { IdentityUnavailable, type Language, NotConfirmed, type Text } from '@bien-cuong/domain';
import { html } from 'ghtml';
import { layout } from './layout';

const texts = {
  title: { vi: 'Tạm thời chưa đăng nhập được', en: 'Signing in is not possible at the moment' },
  open: {
    vi: 'Không chắc thao tác vừa rồi đã được lưu hay chưa. Nếu vừa đặt mật khẩu mới, hãy thử mật khẩu mới trước, rồi đến mật khẩu cũ.',
    en: 'It is not certain whether what you just did was saved. If you set a new password, try the new one first, then the one before.',
  },
  begin: { vi: 'Về trang đầu', en: 'To the first page' },
} satisfies Record<string, Text>;

/**
 * The page that asks a user to wait.
 * @param failure says more where something may have been saved
 */
export function unavailablePage(language: Language, failure?: unknown): string {
  const open = failure instanceof NotConfirmed ? html`<p>${texts.open[language]}</p>` : '';
  return layout({
    language,
    title: texts.title[language],
    body: html`<p class="alert" role="alert">${new IdentityUnavailable().text[language]}</p>
      !${open}
      <p><a href="/">${texts.begin[language]}</a></p>`,
  });
}
