/**
 * As much of a browser as a sign-in needs: it keeps cookies, and follows redirects as long as they stay with
 * the provider.
 */
export class Browser {
  readonly #cookies = new Map<string, string>();

  constructor(
    private readonly at: { publicUrl: string; url: string },
    private readonly headers: Record<string, string> = {},
  ) {}

  /** @returns the page, or the address outside the provider that the browser was sent to */
  async open(address: string, form?: Record<string, string>): Promise<Page> {
    const response = await this.#ask(address, form);
    const location = response.headers.get('location');
    if (location === null) {
      const page = {
        address,
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
      const sent = sentByItself(page);
      return sent ? this.open(sent.action, sent.form) : page;
    }
    const next = new URL(location, address).href;
    if (!next.startsWith(`${this.at.publicUrl}/identity`))
      return { address: next, status: 303, headers: response.headers, text: '' };
    return this.open(next);
  }

  /** @returns the address that the answer redirects to, without going there */
  async step(address: string, form: Record<string, string>): Promise<string> {
    const { headers } = await this.#ask(address, form);
    return new URL(headers.get('location') ?? '', address).href;
  }

  async #ask(address: string, form?: Record<string, string>): Promise<Response> {
    const target = address.replace(this.at.publicUrl, this.at.url);
    const response = await fetch(target, {
      redirect: 'manual',
      headers: { ...this.headers, cookie: this.#header(target) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#take(cookie);
    return response;
  }

  /** The cookies that were set, with their attributes. */
  readonly set: string[] = [];

  #take(cookie: string): void {
    this.set.push(cookie);
    const [pair = ''] = cookie.split(';');
    const [name = '', value = ''] = pair.split('=');
    const path = /path=([^;]+)/i.exec(cookie)?.[1] ?? '/';
    if (/expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(`${path} ${name}`);
    else this.#cookies.set(`${path} ${name}`, value);
  }

  #header(target: string): string {
    const { pathname } = new URL(target);
    return [...this.#cookies]
      .filter(([key]) => pathname.startsWith(key.split(' ')[0] ?? '/'))
      .map(([key, value]) => `${key.split(' ')[1]}=${value}`)
      .join('; ');
  }
}

export interface Page {
  address: string;
  status: number;
  headers: Headers;
  text: string;
}

/**
 * The form of a page that its script submits as soon as it is loaded, as the provider's intermediate pages
 * do.
 */
function sentByItself({ address, text }: Page): { action: string; form: Record<string, string> } | undefined {
  if (!text.includes('document.forms[0].submit()')) return undefined;
  const fields = text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  const action = new URL(/<form method="post" action="([^"]+)"/.exec(text)?.[1] ?? '', address).href;
  return { action, form: Object.fromEntries([...fields].map(([, name, value]) => [name, value])) };
}
