import type { Language, Text } from '@bien-cuong/domain';
import { html } from 'ghtml';
import { layout } from './layout';

const texts = {
  failed: { vi: 'Không đăng nhập được', en: 'Signing in failed' },
  again: {
    vi: 'Yêu cầu đăng nhập không còn hiệu lực hoặc không đúng. Hãy bắt đầu lại.',
    en: 'The request to sign in is no longer valid or was wrong. Please begin again.',
  },
  begin: { vi: 'Về trang đầu', en: 'To the first page' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  signingOut: { vi: 'Đang đăng xuất khỏi Biên Cương…', en: 'Signing out of Biên Cương…' },
  signedOut: { vi: 'Đã đăng xuất', en: 'Signed out' },
  signIn: { vi: 'Đăng nhập lại', en: 'Sign in again' },
} satisfies Record<string, Text>;

interface ProviderError {
  error: string;
  description: string | undefined;
}

/** The page for a sign-in that cannot continue; it shows the protocol's error codes for support. */
export function errorPage(language: Language, { error, description }: ProviderError): string {
  return layout({
    language,
    title: texts.failed[language],
    body: html`<p>${texts.again[language]}</p>
      <p class="quiet">${error}${description ? `: ${description}` : ''}</p>
      <p><a href="/">${texts.begin[language]}</a></p>`,
  });
}

/** @param form made by the provider; `submit.js` submits it, without scripts a button does */
export function logoutPage(language: Language, form: string): string {
  return layout({
    language,
    title: texts.signOut[language],
    script: '/identity/submit.js',
    body: html`<p>${texts.signingOut[language]}</p>
      !${form}
      <button type="submit" form="op.logoutForm" name="logout" value="yes">
        ${texts.signOut[language]}
      </button>`,
  });
}

export function signedOutPage(language: Language): string {
  return layout({
    language,
    title: texts.signedOut[language],
    body: html`<p><a href="/">${texts.signIn[language]}</a></p>`,
  });
}
