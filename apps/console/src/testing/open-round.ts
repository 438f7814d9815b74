import { ask, provinceId } from './ask';

interface OpenedRound {
  readonly id: string;
  readonly form: string;
}

/** Opens a round that asks Nghệ An for sessions held. */
export async function openRound(title: string, period: string): Promise<OpenedRound> {
  const { indicators } = await ask<{ indicators: { id: string; code: string }[] }>(
    '{ indicators { id code } }',
  );
  const input = {
    title,
    period,
    deadline: '2031-01-31',
    questions: [
      { indicatorId: indicators.find(({ code }) => code === 'INFORMATION_SESSIONS')?.id, required: true },
    ],
    provinces: [{ provinceId: await provinceId('40', '2026-01-01') }],
  };
  const { made } = await ask<{ made: { id: string } }>(
    'mutation ($input: CreateCollectionRoundInput!) { made: createCollectionRound(input: $input) { id } }',
    { input },
  );
  const { opened } = await ask<{ opened: { forms: { nodes: { id: string }[] } } }>(
    `mutation { opened: openCollectionRound(id: "${made.id}", version: 1) { forms { nodes { id } } } }`,
  );
  return { id: made.id, form: opened.forms.nodes[0]?.id ?? '' };
}
