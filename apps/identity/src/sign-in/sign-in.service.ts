import { DomainError, type Language } from '@bien-cuong/domain';
import QRCode from 'qrcode';
import type { Account } from '../account/account.entity';
import type { AccountService } from '../account/account.service';
import type { SignInPolicy } from '../account/stands';
import type { AuditLog } from '../audit/audit-log';
import { secondFactorUri } from '../account/second-factor';
import { type Throttle, TooManyAttempts } from '../account/throttle';
import { type Shown, stepPage } from './forms';
import { nextStep, type Progress, type Step } from './steps';
import { different, tooLate, tooMany, wrongSignIn } from './texts';

/** What a form sent; every value is text. */
export type Form = Readonly<Record<string, string>>;

interface Attempt {
  form: Form;
  progress: Progress | undefined;
  address: string;
  language: Language;
  requestId: string;
}

export type Outcome =
  /** The person has to see this page. */
  | { page: string; status: number; progress?: Progress }
  /** The person is signed in. */
  | { account: Account; withCode: boolean };

interface Refused {
  status: number;
  alert: string;
}

interface Parts {
  accounts: AccountService;
  audit: AuditLog;
  throttle: Throttle;
  policy: SignInPolicy;
}

/** What happens between the wish to sign in and its fulfilment: password, second factor, a new password. */
export class SignInService {
  constructor(private readonly parts: Parts) {}

  /** The page of the step that is next. */
  async page(progress: Progress | undefined, shown: Shown, status = 200): Promise<Outcome> {
    const account = progress ? await this.parts.accounts.byId(progress.accountId) : null;
    const step = nextStep(account, progress, this.parts.policy);
    if (step === 'done' && account && progress) return { account, withCode: progress.codeAt !== undefined };
    const wanted = step === 'done' ? 'password' : step;
    const enrolment = wanted === 'enrol' && account ? await this.#enrolment(account) : undefined;
    return { page: stepPage(wanted, { ...shown, ...(enrolment && { enrolment }) }), status, progress };
  }

  /** Takes what the form of a step sent; gives the page of the next one, or of the same with what was wrong. */
  async submit(attempt: Attempt): Promise<Outcome> {
    const { progress, language, form } = attempt;
    const account = progress ? await this.parts.accounts.byId(progress.accountId) : null;
    const step = nextStep(account, progress, this.parts.policy);
    const shown: Shown = { language, email: form['email'] };
    if (form['step'] !== step) return this.#elsewhere(attempt, shown);
    try {
      const after = await this.#take(step, attempt);
      return await this.page(after, shown);
    } catch (error) {
      const { status, alert } = refusalOf(error, language);
      await this.#record(step, attempt, error);
      return this.page(progress, { ...shown, alert }, status);
    }
  }

  /** The address is recorded only when it is an account's: people type passwords into the wrong field. */
  async #record(step: Step, { form, progress, address, requestId }: Attempt, error: unknown): Promise<void> {
    const tried = progress?.accountId ?? (await this.parts.accounts.byEmail(form['email'] ?? ''))?.id;
    const actor = {
      ...(tried !== undefined && { subject: tried }),
      address,
      requestId,
      operation: 'sign-in',
    };
    const detail = { step, reason: error instanceof Error ? error.name : 'unknown' };
    const { audit } = this.parts;
    await (error instanceof TooManyAttempts
      ? audit.refusedAgain(actor, detail)
      : audit.refused(actor, detail));
  }

  /** Sent from a page that was open too long, or from a second tab. */
  #elsewhere({ form, progress, language }: Attempt, shown: Shown): Promise<Outcome> {
    const late = form['step'] !== 'password' && !progress;
    return this.page(progress, { ...shown, ...(late && { alert: tooLate[language] }) }, late ? 400 : 200);
  }

  async #take(step: Step, attempt: Attempt): Promise<Progress | undefined> {
    const { progress } = attempt;
    if (step === 'password') return this.#takePassword(attempt);
    if (!progress) return undefined;
    if (step === 'change') await this.#takeNewPassword(progress, attempt);
    if (step === 'code' || step === 'enrol') {
      await this.#takeCode(progress, attempt);
      return { ...progress, codeAt: Date.now() };
    }
    return progress;
  }

  async #takePassword({ form, address }: Attempt): Promise<Progress> {
    const { email = '', password = '' } = form;
    const { accounts, throttle } = this.parts;
    const key = email.trim().toLowerCase();
    await throttle.begin(key, address);
    const account = await accounts.withPassword(email, password);
    if (!account) throw new WrongSignIn();
    await throttle.succeeded(key, address);
    return { accountId: account.id, passwordAt: Date.now() };
  }

  async #takeCode({ accountId }: Progress, { form, address }: Attempt): Promise<void> {
    await this.#counted(accountId, address, () => this.parts.accounts.useCode(accountId, form['code'] ?? ''));
  }

  async #takeNewPassword({ accountId }: Progress, { form, address, language }: Attempt): Promise<void> {
    const { current = '', next = '', repeat = '' } = form;
    if (next !== repeat) throw new Alert(different[language]);
    await this.#counted(accountId, address, () =>
      this.parts.accounts.changePassword(accountId, { current, next }),
    );
  }

  async #counted(key: string, address: string, attempt: () => Promise<unknown>): Promise<void> {
    await this.parts.throttle.begin(key, address);
    await attempt();
    await this.parts.throttle.succeeded(key, address);
  }

  async #enrolment(account: Account) {
    const { email, secret } = await this.parts.accounts.beginSecondFactor(account.id);
    return { secret, qr: await QRCode.toDataURL(secondFactorUri(email, secret), { margin: 2, scale: 5 }) };
  }
}

class WrongSignIn extends Error {
  override readonly name = 'WrongSignIn';
}

class Alert extends Error {
  override readonly name = 'Alert';
}

function refusalOf(error: unknown, language: Language): Refused {
  if (error instanceof TooManyAttempts) return { status: 429, alert: tooMany(error.seconds)[language] };
  if (error instanceof WrongSignIn) return { status: 401, alert: wrongSignIn[language] };
  if (error instanceof Alert) return { status: 400, alert: error.message };
  if (error instanceof DomainError) return { status: 400, alert: error.text[language] };
  throw error;
}
