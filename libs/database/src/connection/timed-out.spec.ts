import { TimedOut } from '@bien-cuong/domain';

import { timedOut } from './timed-out';

const failed = (message: string, code?: string) => Object.assign(new Error(message), { code });

it.each([
  failed('timeout exceeded when trying to connect'),
  failed('Connection terminated due to connection timeout'),
  failed('timeout expired'),
  failed('canceling statement due to statement timeout', '57014'),
  failed('sorry, too many clients already', '53300'),
])('takes «%s» for a matter of time', (error) => {
  expect(timedOut(error)).toBeInstanceOf(TimedOut);
});

it.each([failed('no such table', '42P01'), failed('connect ECONNREFUSED', 'ECONNREFUSED'), 'text'])(
  'takes «%s» for none',
  (error) => {
    expect(timedOut(error)).toBeUndefined();
  },
);
