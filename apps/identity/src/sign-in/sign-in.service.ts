import QRCode from 'qrcode';
import type { Account } from '../account/account.entity';
import type { AccountService } from '../account/account.service';
import { samePassword } from '../account/password';
import type { SignInPolicy } from '../account/stands';
import type { AuditLog } from '../audit/audit-log';
import { newSecret, secondFactorUri } from '../account/second-factor';
import type { SecondFactorService } from '../account/second-factor.service';
import { type Throttle, TooManyAttempts } from '../account/throttle';
import type { Answered, Attempt, Outcome } from './attempt';
import { type Shown, stepPage } from './forms';
import { Alert, refusalOf, WrongSignIn } from './refusals';
import { nextStep, type Progress, type Step } from './steps';
import { different, tooLate } from './texts';

interface Parts {
  accounts: AccountService;
  secondFactors: SecondFactorService;
  audit: AuditLog;
  throttle: Throttle;
  policy: SignInPolicy;
}

const ok: Answered = { status: 200 };

/** The steps of a sign-in: password, second factor, new password. */
export class SignInService {
  constructor(private readonly parts: Parts) {}

  /** The page of the next step. */
  async page(progress: Progress | undefined, shown: Shown, answered: Answered = ok): Promise<Outcome> {
    const account = progress ? await this.parts.accounts.byId(progress.accountId) : null;
    const step = nextStep(account, progress, this.parts.policy);
    if (step === 'done' && account && progress) return { account, withCode: progress.codeAt !== undefined };
    if (step === 'enrol' && account && progress) {
      // Known only to this sign-in, whose later pages show the same one.
      const { secret = newSecret() } = progress;
      const page = stepPage(step, { ...shown, enrolment: await enrolmentOf(account, secret) });
      return { page, ...answered, progress: { ...progress, secret } };
    }
    return { page: stepPage(step === 'done' ? 'password' : step, shown), ...answered, progress };
  }

  /** Handles a submitted step; returns the page of the next one, or the same page with what was wrong. */
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
      const { alert, ...answered } = refusalOf(error, language);
      await this.#record(step, attempt, error);
      return this.page(progress, { ...shown, alert }, answered);
    }
  }

  /**
   * The typed address is recorded only when an account has it, since people type passwords into the wrong
   * field.
   */
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

  /** Handles a form from a page that was open too long, or from a second tab. */
  #elsewhere({ form, progress, language }: Attempt, shown: Shown): Promise<Outcome> {
    const late = form['step'] !== 'password' && !progress;
    return this.page(
      progress,
      { ...shown, ...(late && { alert: tooLate[language] }) },
      { status: late ? 400 : 200 },
    );
  }

  async #take(step: Step, attempt: Attempt): Promise<Progress | undefined> {
    const { progress } = attempt;
    if (step === 'password') return this.#takePassword(attempt);
    if (!progress) return undefined;
    if (step === 'change') await this.#takeNewPassword(progress, attempt);
    if (step === 'code')
      return this.#takeCode(attempt, progress, (id, code) => this.parts.secondFactors.useCode(id, code));
    const { secret } = progress;
    if (step === 'enrol' && secret !== undefined)
      return this.#takeCode(attempt, progress, (id, code) =>
        this.parts.secondFactors.enrol(id, { secret, code }),
      );
    return progress;
  }

  async #takePassword({ form, address }: Attempt): Promise<Progress> {
    const { email = '', password = '' } = form;
    const { accounts, throttle } = this.parts;
    const key = email.trim().toLowerCase();
    const { id } = await throttle.attempt(key, address, async () => {
      const account = await accounts.withPassword(email, password);
      if (!account) throw new WrongSignIn();
      return account;
    });
    return { accountId: id, passwordAt: Date.now() };
  }

  async #takeCode(
    { form, address }: Attempt,
    { accountId, passwordAt }: Progress,
    take: (accountId: string, code: string) => Promise<unknown>,
  ): Promise<Progress> {
    await this.parts.throttle.attempt(accountId, address, () => take(accountId, form['code'] ?? ''));
    return { accountId, passwordAt, codeAt: Date.now() };
  }

  async #takeNewPassword({ accountId }: Progress, { form, address, language }: Attempt): Promise<void> {
    const { current = '', next = '', repeat = '' } = form;
    if (!samePassword(next, repeat)) throw new Alert(different[language]);
    await this.parts.throttle.attempt(accountId, address, () =>
      this.parts.accounts.changePassword(accountId, { current, next }),
    );
  }
}

async function enrolmentOf({ email }: Account, secret: string) {
  return { secret, qr: await QRCode.toDataURL(secondFactorUri(email, secret), { margin: 2, scale: 5 }) };
}
