// Starts platforms of its own, because their databases lack the review that is entered here: once by a
// program, once by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type RunningPlatform, startPlatform, TestIssuer, workspaceRoot } from '@bien-cuong/testing';

import { closeOffice, leave, openOffice } from './administration/office';
import { filledByProgram } from './fill-form.suite';
import { enteredByHand } from './report-page.suite';
import { ask } from './testing/ask';
import { runToEnd } from './testing/run-to-end';

jest.setTimeout(240_000);

const textOf = (path: string) => readFileSync(join(workspaceRoot, path), 'utf8');

const OPERATION = textOf('libs/api/src/operations/cao-bang-review.graphql');
/** What a freshly seeded platform answers. */
const ANSWER: unknown = JSON.parse(textOf('apps/e2e/src/testing/cao-bang-review.json'));
const PROGRAM = join(workspaceRoot, 'docs/examples/report/enter.ts');

describe('by a program', () => {
  let issuer: TestIssuer;
  let platform: RunningPlatform;
  let officer: string;

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    const env = { OIDC_ISSUER: issuer.url, SEED_REVIEW: 'false' };
    platform = await startPlatform({ mode: 'one', signIn: true, env });
    officer = await issuer.token({ claims: { roles: ['headquarters'] } });
  });

  afterAll(async () => {
    await platform.stop();
    await issuer.stop();
  });

  const enter = () => runToEnd([PROGRAM], { URL: `${platform.url}/graphql`, TOKEN: officer });

  const review = () => ask(platform.url, OPERATION, { token: officer });

  it('has none of the report without being told', async () => {
    const { data } = await review();
    expect(data).toMatchObject({ province: { figures: [], reviews: [], awardTally: { total: 0 } } });
  });

  it('answers as a seeded platform does when the program has entered the report', async () => {
    expect(await enter()).toMatchObject({ code: 0, complaint: '' });
    expect(await review()).toMatchObject({ data: ANSWER, errors: undefined });
  });

  it('doubles nothing when the program runs again', async () => {
    const again = await enter();
    expect(again).toMatchObject({ code: 0, complaint: '' });
    expect(again.output).toMatch(/^Hội nghị đã có/);
    expect(await review()).toMatchObject({ data: ANSWER });
  });

  it('says what is refused, and where', async () => {
    const token = await issuer.token({ claims: { roles: ['auditor'] } });
    const { code, complaint } = await runToEnd(
      [PROGRAM, join(workspaceRoot, 'apps/e2e/src/testing/other-report.json')],
      { URL: `${platform.url}/graphql`, TOKEN: token },
    );
    expect(code).toBe(1);
    expect(complaint).toMatch(/Quyền của bạn không cho phép/);
  });

  describe('a form, by the program of its province', () =>
    filledByProgram(() => ({
      url: platform.url,
      headquarters: officer,
      ofProvince: (province) =>
        issuer.token({ claims: { sub: 'program-of-province', roles: ['province'], provinces: [province] } }),
    })));
});

describe('by hand', () => {
  let platform: RunningPlatform;

  beforeAll(async () => {
    platform = await startPlatform({ signIn: true, mode: 'one', env: { SEED_REVIEW: 'false' } });
    await openOffice(platform);
  });
  afterEach(leave);
  afterAll(async () => {
    await closeOffice();
    await platform.stop();
  });

  enteredByHand(() => platform, { operation: OPERATION, answer: ANSWER });
});
