import { z } from 'zod';

import { EnvironmentError, readEnvironment } from './read-environment';
import { flag, port } from './variables';

const schema = z.object({ PORT: port.default(4000), IDE: flag.default(true), DATABASE_URL: z.url() });

describe('readEnvironment', () => {
  it('gives typed values and defaults, and treats an empty variable as not set', () => {
    const environment = readEnvironment(schema, { PORT: '', IDE: 'false', DATABASE_URL: 'postgres://a' });
    expect(environment).toEqual({ PORT: 4000, IDE: false, DATABASE_URL: 'postgres://a' });
  });

  it('names every variable that is wrong', () => {
    const read = () => readEnvironment(schema, { PORT: '70000', IDE: 'maybe' });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(/PORT.*IDE.*DATABASE_URL/s);
  });
});
