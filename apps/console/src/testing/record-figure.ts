import { ask, provinceId } from './ask';

interface More {
  readonly qualifier?: string;
  /** The day on which the province has the code. */
  readonly on?: string;
  readonly source?: string;
}

/** Records an approved figure of sessions held, of the province that had a code on a day. */
export async function recordFigure(
  code: string,
  period: string,
  value: number,
  { qualifier = 'EXACTLY', on = '2018-01-01', source = `Báo cáo Thử ${period}` }: More = {},
): Promise<string> {
  const { indicators } = await ask<{ indicators: { id: string; code: string }[] }>(
    '{ indicators { id code } }',
  );
  const input = {
    provinceId: await provinceId(code, on),
    indicatorId: indicators.find((one) => one.code === 'INFORMATION_SESSIONS')?.id,
    value,
    qualifier,
    period,
    source,
  };
  const mutation = 'mutation ($input: CreateFigureInput!) { it: createFigure(input: $input) { id version } }';
  const { it: made } = await ask<{ it: { id: string; version: number } }>(mutation, { input });
  const move = (name: string, version: number) =>
    ask(`mutation { ${name}Figure(id: "${made.id}", version: ${version}) { id } }`);
  await move('submit', made.version);
  await move('approve', made.version + 1);
  return made.id;
}
