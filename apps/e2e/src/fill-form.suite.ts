import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { runToEnd } from './testing/run-to-end';

const PROGRAM = join(workspaceRoot, 'docs/examples/report/fill-form.ts');

interface Told {
  url: string;
  /** Tokens of headquarters, and of an account of these provinces. */
  headquarters: string;
  ofProvince: (province: string) => Promise<string>;
}

/** The form of a round, filled in by the program of a province. */
export function filledByProgram(told: () => Told): void {
  let round = '';
  let province = '';

  const graph = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await ask(told().url, query, { token: told().headquarters, variables });
    expect(errors).toBeUndefined();
    return data as Data;
  };

  beforeAll(async () => {
    const { there, indicators } = await graph<{
      there: { id: string };
      indicators: { id: string; code: string }[];
    }>('{ there: province(code: "40", on: "2026-01-01") { id } indicators { id code } }');
    province = there.id;
    const asked = ['INFORMATION_SESSIONS', 'PARTY_CELLS_FOUNDED', 'PARTY_MEMBERS_ADMITTED'];
    const input = {
      ...{ title: 'Đợt thử 2023', period: '2023', deadline: '2027-01-31' },
      questions: indicators.filter(({ code }) => asked.includes(code)).map(({ id }) => ({ indicatorId: id })),
      provinces: [{ provinceId: province }],
    };
    const { made } = await graph<{ made: { id: string } }>(
      'mutation ($input: CreateCollectionRoundInput!) { made: createCollectionRound(input: $input) { id } }',
      { input },
    );
    round = made.id;
    await graph(`mutation { openCollectionRound(id: "${round}", version: 1) { id } }`);
  });

  const run = async (...file: string[]) =>
    runToEnd([PROGRAM, round, ...file], {
      URL: `${told().url}/graphql`,
      TOKEN: await told().ofProvince(province),
    });

  const values = async () => {
    const { forms } = await graph<{ forms: { nodes: [{ cells: { value: number | null }[] }] } }>(
      `{ forms: roundForms(round: "${round}") { nodes { cells { value } } } }`,
    );
    return forms.nodes[0].cells.map(({ value }) => value);
  };

  it('records nothing where a cell is refused, and says why', async () => {
    const { code, output } = await run(join(workspaceRoot, 'apps/e2e/src/testing/bad-cells.json'));
    expect(code).toBe(1);
    expect(output).toMatch(
      /^INFORMATION_SESSIONS 5: CHANGED\nPARTY_CELLS_FOUNDED 7\.5: REFUSED · .*số nguyên/,
    );
    expect(await values()).toEqual([null, null, null]);
  });

  it('records all, says what is missing, and is repeated without harm', async () => {
    const first = await run();
    expect(first).toMatchObject({ code: 0, complaint: '' });
    expect(first.output).toMatch(
      /CHANGED\n.*CHANGED\nĐã ghi vào biểu .*\nCòn thiếu 1 chỉ tiêu bắt buộc\.\n$/,
    );
    expect(await values()).toEqual([1234, 7, null]);
    expect((await run()).output).toMatch(/^INFORMATION_SESSIONS 1234: SAME\nPARTY_CELLS_FOUNDED 7: SAME\n/);
  });
  it('is submitted by the one program and approved by the other, and its values are figures', async () => {
    const token = await told().ofProvince(province);
    const find = `{ forms: roundForms(round: "${round}") { nodes { id version status cells { version indicator { id code } } } } }`;
    interface Form {
      id: string;
      version: number;
      status: string;
      cells: { version: number; indicator: { id: string; code: string } }[];
    }
    const form = async () => (await graph<{ forms: { nodes: [Form] } }>(find)).forms.nodes[0];
    const move = async (name: string, by: string) => {
      const { id, version } = await form();
      return ask(told().url, `mutation { ${name}RoundForm(id: "${id}", version: ${version}) { status } }`, {
        token: by,
      });
    };
    const early = await move('submit', token);
    expect(early.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const { id, cells } = await form();
    const missing = cells.filter(({ indicator }) => indicator.code === 'PARTY_MEMBERS_ADMITTED');
    const last = missing.map(({ indicator, version }) => ({
      indicator: indicator.code,
      version,
      value: '20',
    }));
    await ask(
      told().url,
      'mutation ($id: UUID!, $cells: [ImportedCellInput!]!) { importFormCells(id: $id, cells: $cells, apply: true) { applied } }',
      { token, variables: { id, cells: last } },
    );
    expect(await move('submit', token)).toMatchObject({ data: { submitRoundForm: { status: 'SUBMITTED' } } });
    expect(await move('approve', token)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await move('approve', told().headquarters)).toMatchObject({
      data: { approveRoundForm: { status: 'APPROVED' } },
    });
    const { aggregate } = await graph<{ aggregate: object[] }>(
      `{ aggregate(indicators: ["INFORMATION_SESSIONS"], period: "2023", map: "2026-01-01", province: "${province}") {
         value qualifier parts { figure { source } } } }`,
    );
    expect(aggregate).toEqual([
      {
        ...{ value: 1234, qualifier: 'MORE_THAN' },
        parts: [{ figure: { source: 'Đợt báo cáo: Đợt thử 2023' } }],
      },
    ]);
  });
}
