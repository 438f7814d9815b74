import { format } from 'node:util';

/**
 * Declares at the top of a spec what its tests make the code write to the console. Expected output is not
 * shown, and the spec fails when there was none; any other output is shown beside the spec.
 */
export function expectOnConsole(method: 'error' | 'info' | 'warn', expected: RegExp): void {
  let write: (...words: unknown[]) => void;
  let times = 0;

  beforeAll(() => {
    write = console[method];
    console[method] = (...words: unknown[]) => {
      if (expected.test(format(...words))) times += 1;
      else write(...words);
    };
  });

  afterAll(() => {
    console[method] = write;
    expect({ expected, isWritten: times > 0 }).toEqual({ expected, isWritten: true });
  });
}
