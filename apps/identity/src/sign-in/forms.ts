import type { Language, Text } from '@bien-cuong/domain';
import { html } from 'ghtml';
import { shortestPassword } from '../account/password';
import { layout } from '../pages/layout';
import type { Step } from './steps';

const texts = {
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  email: { vi: 'Thư điện tử', en: 'Email' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  help: {
    vi: 'Quên mật khẩu? Hãy nhờ quản trị viên đặt lại.',
    en: 'Forgotten the password? An administrator can reset it.',
  },
  codeTitle: { vi: 'Mã xác thực', en: 'Second factor' },
  codeHint: {
    vi: 'Nhập mã sáu chữ số đang hiện trong ứng dụng xác thực.',
    en: 'Enter the six digits that your authenticator app shows now.',
  },
  code: { vi: 'Mã sáu chữ số', en: 'Six digits' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  changeTitle: { vi: 'Đặt mật khẩu mới', en: 'Set a new password' },
  changeHint: {
    vi: `Mật khẩu được cấp chỉ dùng một lần. Mật khẩu mới cần ít nhất ${shortestPassword} ký tự; vài từ ghép lại là tốt nhất.`,
    en: `The password you were given holds once. The new one needs at least ${shortestPassword} characters; a few words together are best.`,
  },
  current: { vi: 'Mật khẩu hiện tại', en: 'Present password' },
  next: { vi: 'Mật khẩu mới', en: 'New password' },
  repeat: { vi: 'Nhập lại mật khẩu mới', en: 'New password once more' },
  save: { vi: 'Lưu và tiếp tục', en: 'Save and go on' },
  enrolTitle: { vi: 'Thiết lập lớp xác thực thứ hai', en: 'Set up the second factor' },
  enrolHint: {
    vi: 'Quét mã này bằng ứng dụng xác thực, rồi nhập sáu chữ số mà ứng dụng hiện ra.',
    en: 'Scan this with an authenticator app, then enter the six digits it shows.',
  },
  secret: { vi: 'Không quét được? Nhập khóa này:', en: 'Cannot scan it? Enter this key:' },
  qr: { vi: 'Mã QR cho ứng dụng xác thực', en: 'QR code for the authenticator app' },
} satisfies Record<string, Text>;

export interface Shown {
  language: Language;
  /** What was wrong with the submitted form. */
  alert?: string;
  /** The address that was typed. */
  email?: string;
  enrolment?: { secret: string; qr: string };
}

type Form = (shown: Shown, say: (text: Text) => string) => { title: Text; body: string };

interface Field {
  name: string;
  label: string;
  autocomplete: string;
  type?: string;
  value?: string;
  focus?: boolean;
}

const field = ({ name, label, autocomplete, type = 'password', value = '', focus = false }: Field): string =>
  html`<label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${value}"
      required
      ${focus ? 'autofocus' : ''}
    />`;

/** May contain blanks, as apps show them, and full-width digits, as East Asian keyboards write them. */
const sixDigits = String.raw`\s*([0-9０-９]\s*){6}`;

const codeField = (label: string): string =>
  html`<label for="code">${label}</label>
    <input
      class="code"
      id="code"
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      pattern="${sixDigits}"
      maxlength="10"
      required
      autofocus
    />`;

const password: Form = ({ email = '' }, say) => ({
  title: texts.signIn,
  body: html`!${field({
      name: 'email',
      label: say(texts.email),
      type: 'email',
      autocomplete: 'username',
      value: email,
      focus: email === '',
    })}
    !${field({
      name: 'password',
      label: say(texts.password),
      autocomplete: 'current-password',
      focus: email !== '',
    })}
    <button>${say(texts.signIn)}</button>
    <footer class="quiet">${say(texts.help)}</footer>`,
});

const code: Form = (_shown, say) => ({
  title: texts.codeTitle,
  body: html`<p>${say(texts.codeHint)}</p>
    !${codeField(say(texts.code))}
    <button>${say(texts.confirm)}</button>`,
});

const change: Form = (_shown, say) => ({
  title: texts.changeTitle,
  body: html`<p>${say(texts.changeHint)}</p>
    !${field({ name: 'current', label: say(texts.current), autocomplete: 'current-password', focus: true })}
    !${field({ name: 'next', label: say(texts.next), autocomplete: 'new-password' })}
    !${field({ name: 'repeat', label: say(texts.repeat), autocomplete: 'new-password' })}
    <button>${say(texts.save)}</button>`,
});

const enrol: Form = ({ enrolment }, say) => ({
  title: texts.enrolTitle,
  body: html`<p>${say(texts.enrolHint)}</p>
    <img class="qr" src="${enrolment?.qr}" alt="${say(texts.qr)}" />
    <p class="quiet">${say(texts.secret)} <span class="secret">${enrolment?.secret}</span></p>
    !${codeField(say(texts.code))}
    <button>${say(texts.confirm)}</button>`,
});

const forms: Record<Exclude<Step, 'done'>, Form> = { password, code, change, enrol };

/** The page of one step; its form is sent to the page's own address. */
export function stepPage(step: Exclude<Step, 'done'>, shown: Shown): string {
  const { language, alert } = shown;
  const { title, body } = forms[step](shown, (text) => text[language]);
  return layout({
    language,
    title: title[language],
    switchable: true,
    body: html`<form method="post" action="?lang=${language}">
      !${alert === undefined ? '' : html`<p class="alert" role="alert">${alert}</p>`}
      <input type="hidden" name="step" value="${step}" />
      !${body}
    </form>`,
  });
}
