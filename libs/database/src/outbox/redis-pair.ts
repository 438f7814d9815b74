import { createClient } from '@redis/client';

/**
 * One connection for publishing and one for listening to the same channel; when one ends, so does the other.
 */
export class RedisPair {
  readonly closed: Promise<void>;
  isOpen = false;
  private channel = '';
  private readonly publisher: ReturnType<typeof createClient>;
  private readonly subscriber: ReturnType<typeof createClient>;
  private end: () => void = () => undefined;

  constructor(url: string) {
    // A client that reconnects by itself would hide that messages were missed.
    const options = { url, socket: { reconnectStrategy: false as const, connectTimeout: 3_000 } };
    this.publisher = createClient(options);
    this.subscriber = createClient(options);
    this.closed = new Promise((resolve) => {
      this.end = resolve;
    });
    for (const client of [this.publisher, this.subscriber])
      client.on('error', () => this.close()).on('end', () => this.close());
  }

  async open(channel: string, receive: (text: string) => void): Promise<void> {
    this.channel = channel;
    await Promise.all([this.publisher.connect(), this.subscriber.connect()]);
    await this.subscriber.subscribe(channel, receive);
    this.isOpen = true;
  }

  async publish(text: string): Promise<void> {
    await this.publisher.publish(this.channel, text);
  }

  close(): void {
    this.isOpen = false;
    this.end();
    for (const client of [this.publisher, this.subscriber]) if (client.isOpen) client.destroy();
  }
}
