/** The HTTP status at a URL; 0 when nobody listens there. */
export async function statusOf(url: string): Promise<number> {
  try {
    const reply = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await reply.arrayBuffer();
    return reply.status;
  } catch {
    return 0;
  }
}
