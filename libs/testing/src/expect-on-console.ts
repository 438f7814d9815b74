import { format } from 'node:util';

/**
 * Says at the top of a spec what its tests make the code write to the console, which is then not shown; the spec fails
 * when nothing of the kind was written. Whatever else is written fails the run.
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
