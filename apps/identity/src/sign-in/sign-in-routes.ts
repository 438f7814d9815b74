import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type Provider } from 'oidc-provider';
import type { AccountService } from '../account/account.service';
import { acting } from '../audit/acting';
import { errorPage } from '../pages/provider-pages';
import { languageOf } from '../pages/language';
import { addressOf } from '../server/address-of';
import type { Form, Outcome } from './attempt';
import type { SignInService } from './sign-in.service';
import type { Progress } from './steps';

interface Parts {
  provider: () => Provider;
  signIn: SignInService;
  accounts: AccountService;
}

type InteractionRequest = FastifyRequest<{ Params: { uid: string } }>;
type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

const path = '/identity/sign-in/:uid';

/** The routes of the sign-in pages, between the console's authorization request and the provider's answer. */
export function addSignIn(app: FastifyInstance, parts: Parts): void {
  const { provider, signIn } = parts;
  app.get(path, async (request: InteractionRequest, reply) => {
    const interaction = await interactionOf(provider(), request, reply);
    if (!interaction) return reply;
    const { login_hint: hint, ui_locales: locales } = interaction.params;
    const shown = {
      language: languageOf(request.raw, locales),
      ...(typeof hint === 'string' && { email: hint }),
    };
    const outcome = await signIn.page(progressOf(interaction), shown);
    return answer(parts, { request, reply, interaction, outcome });
  });
  app.post(path, async (request: InteractionRequest, reply) => {
    const interaction = await interactionOf(provider(), request, reply);
    if (!interaction) return reply;
    const address = addressOf(request.raw);
    const outcome = await acting.run({ address, requestId: request.id, operation: 'sign-in' }, () =>
      signIn.submit({
        form: formOf(request.body),
        progress: progressOf(interaction),
        address,
        requestId: request.id,
        language: languageOf(request.raw, interaction.params['ui_locales']),
      }),
    );
    return answer(parts, { request, reply, interaction, outcome });
  });
}

/**
 * The sign-in that the browser's cookie belongs to; without one the user gets a page that says what to do.
 */
async function interactionOf(
  provider: Provider,
  { raw, params }: InteractionRequest,
  reply: FastifyReply,
): Promise<Interaction | undefined> {
  try {
    return await provider.interactionDetails(raw, reply.raw);
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    // Of a sign-in that cannot continue only the language is used.
    const begun = await provider.Interaction.find(params.uid);
    const language = languageOf(raw, begun?.params['ui_locales']);
    const page = errorPage(language, { error: error.error, description: error.error_description });
    await reply.code(400).type('text/html; charset=utf-8').send(page);
    return undefined;
  }
}

interface Answer {
  request: InteractionRequest;
  reply: FastifyReply;
  interaction: Interaction;
  outcome: Outcome;
}

async function answer(parts: Parts, { request, reply, interaction, outcome }: Answer): Promise<FastifyReply> {
  if ('account' in outcome) {
    const { account, withCode } = outcome;
    const actor = {
      subject: account.id,
      roles: account.roles,
      clientId: String(interaction.params['client_id']),
      address: addressOf(request.raw),
      requestId: request.id,
      operation: 'sign-in',
    };
    await acting.run(actor, () => parts.accounts.signedIn(account.id, { secondFactor: withCode }));
    const login = { accountId: account.id, remember: false, amr: withCode ? ['pwd', 'otp'] : ['pwd'] };
    const next = await parts.provider().interactionResult(request.raw, reply.raw, { login });
    return reply.redirect(next, 303);
  }
  const { page, status, retryAfter, progress } = outcome;
  if (progress) await keep(interaction, progress);
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}

/** Stored beside the provider's own result: as long as that has no `login`, nobody is signed in. */
async function keep(interaction: Interaction, progress: Progress): Promise<void> {
  interaction.result = { ...interaction.result, progress };
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1_000));
}

const progressOf = ({ result }: Interaction): Progress | undefined =>
  result?.['progress'] as Progress | undefined;

function formOf(body: unknown): Form {
  const entries = Object.entries(body ?? {}).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as Form;
}
