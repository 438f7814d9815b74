import { SingleFlight } from './single-flight';

function work() {
  const runs: { signal: AbortSignal; resolve: (answer: string) => void; reject: (error: Error) => void }[] =
    [];
  const start = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => void runs.push({ signal, resolve, reject }));
  return { runs, start };
}

describe('SingleFlight', () => {
  it('does the same work once for all callers at the same time', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const answers = [1, 2, 3].map(() => flights.run('a', new AbortController().signal, start));
    expect(runs).toHaveLength(1);
    runs[0]?.resolve('done');
    expect(await Promise.all(answers)).toEqual(['done', 'done', 'done']);
    expect(flights.size).toBe(0);
  });

  it('does it again for one who comes later, and for another key', () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    void flights.run('a', undefined, start);
    void flights.run('b', undefined, start);
    expect(runs).toHaveLength(2);
  });

  it('starts anew after the first was answered', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const first = flights.run('a', undefined, start);
    runs[0]?.resolve('first');
    await first;
    const second = flights.run('a', undefined, start);
    runs[1]?.resolve('second');
    expect(await second).toBe('second');
  });

  it('fails for all callers that wait', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const answers = [1, 2].map(() => flights.run('a', new AbortController().signal, start));
    runs[0]?.reject(new Error('no'));
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(flights.size).toBe(0);
  });

  it('goes on while one caller stays, and stops when the last has gone', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = flights.run('a', one.signal, start);
    const second = flights.run('a', other.signal, start);
    one.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(runs[0]?.signal.aborted).toBe(false);
    other.abort(new Error('gone too'));
    await expect(second).rejects.toThrow('gone too');
    expect(runs[0]?.signal.aborted).toBe(true);
    expect(flights.size).toBe(0);
  });

  it('does not stop for a caller who came without a signal', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const one = new AbortController();
    const staying = flights.run('a', undefined, start);
    const leaving = flights.run('a', one.signal, start);
    one.abort();
    await expect(leaving).rejects.toBeDefined();
    runs[0]?.resolve('done');
    expect(await staying).toBe('done');
  });

  it('is not joined any more after `forget`, while those who wait get their answer', async () => {
    const { runs, start } = work();
    const flights = new SingleFlight<string>();
    const before = flights.run('a', undefined, start);
    flights.forget();
    const after = flights.run('a', undefined, start);
    expect(runs).toHaveLength(2);
    runs[0]?.resolve('old');
    expect(await before).toBe('old');
    void flights.run('a', undefined, start);
    expect(runs).toHaveLength(2);
    runs[1]?.resolve('new');
    expect(await after).toBe('new');
  });

  it('starts nothing for a caller who has gone already', async () => {
    const { runs, start } = work();
    await expect(new SingleFlight<string>().run('a', AbortSignal.abort(), start)).rejects.toBeDefined();
    expect(runs).toHaveLength(0);
  });
});
