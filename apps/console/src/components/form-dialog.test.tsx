import { gql, type TypedDocumentNode } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { Input } from 'antd';
import { useState } from 'react';
import { useGraphChange } from '../lib/changes/use-graph-change';
import { ask } from '../testing/ask';
import { renderPart } from '../testing/render-part';
import { FormDialog } from './form-dialog';
import { FormField } from './form-field';

interface Values {
  reason: string;
}

interface Variables {
  readonly input: Values & { readonly awardId: string; readonly version: number };
  readonly idempotencyKey: string;
}

const revoke = gql`
  mutation Revoke($input: RevokeAwardInput!, $idempotencyKey: String) {
    revokeAward(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
` as TypedDocumentNode<{ revokeAward: { id: string } }, Variables>;

interface Recorded {
  readonly version: number;
  readonly revocationReason: string | null;
}

interface Props {
  readonly awardId: string;
  readonly seen: number;
}

/** A form for a mutation of the graph, as an officer sees it. */
function Revoking({ awardId, seen }: Props) {
  const change = useGraphChange();
  const [version, setVersion] = useState(seen);
  const [open, setOpen] = useState(true);
  const send = async ({ reason }: Values, idempotencyKey: string) => {
    await change(revoke, { input: { awardId, reason, version }, idempotencyKey });
    setOpen(false);
  };
  const take = (recorded: Recorded): Values => {
    setVersion(recorded.version);
    return { reason: recorded.revocationReason ?? '' };
  };
  return (
    <FormDialog
      open={open}
      title="Thu hồi"
      label="Thu hồi"
      initial={{ reason: '' }}
      onSubmit={send}
      onClose={() => setOpen(false)}
      conflicts={{ of: 'Award', take, say: (name, saved: Values) => saved[name] || '–' }}
    >
      <FormField of="Award" name="reason">
        <Input />
      </FormField>
    </FormDialog>
  );
}

function show(props: Props) {
  const user = renderPart(<Revoking {...props} />);
  const field = () => screen.getByRole('textbox', { name: 'Lý do' });
  const send = () => user.click(screen.getByRole('button', { name: 'Thu hồi' }));
  return { user, field, send };
}

interface Lots {
  units: { nodes: { id: string }[] };
  province: { commendations: { nodes: { id: string; collectives: number }[] } };
}

/** Each spec names a different recipient: an award that was revoked is not given again. */
let left: { lot: string; unit: string }[];

interface Named {
  readonly id: string;
  readonly lot: string;
}

async function nameAward(): Promise<Named> {
  const { lot, unit } = left.pop() ?? { lot: '', unit: '' };
  const query =
    'mutation ($lot: UUID!, $unit: UUID!) { nameAward(input: { lotId: $lot, unitId: $unit }) { id } }';
  const { nameAward: named } = await ask<{ nameAward: { id: string } }>(query, { lot, unit });
  return { id: named.id, lot };
}

interface Award {
  readonly id: string;
  readonly revocationReason: string | null;
  readonly version: number;
}

async function read({ id, lot }: Named): Promise<Award | undefined> {
  const query = `query ($lot: UUID!) {
    awardLot(id: $lot) { awards(first: 200) { nodes { id revocationReason version } } } }`;
  const { awardLot } = await ask<{ awardLot: { awards: { nodes: Award[] } } }>(query, { lot });
  return awardLot.awards.nodes.find((award) => award.id === id);
}

beforeAll(async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  const { units: found, province } = await ask<Lots>(`{ units(first: 5) { nodes { id } }
    province(code: "04", on: "2018-08-31") { commendations { nodes { id collectives } } } }`);
  left = province.commendations.nodes.flatMap(({ id: lot, collectives }) =>
    found.nodes.slice(0, collectives).map(({ id: unit }) => ({ lot, unit })),
  );
});

afterEach(() => jest.restoreAllMocks());

it('shows at its field what the graph refused, and keeps what was typed', async () => {
  const award = await nameAward();
  const { user, field, send } = show({ awardId: award.id, seen: 1 });
  await user.type(field(), '  ');
  await send();
  await waitFor(() => expect(field()).toHaveAccessibleDescription(/lý do/i));
  expect(field()).toBeInvalid();
  expect(field()).toHaveValue('  ');
  expect(screen.queryByText(/Chưa có gì thay đổi/)).toBeNull();
  await user.type(field(), 'Ghi nhầm');
  await send();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await read(award)).toMatchObject({ revocationReason: 'Ghi nhầm' });
});

it('shows above the form an error that belongs to none of its fields', async () => {
  const { user, field, send } = show({ awardId: '00000000-0000-4000-8000-000000000001', seen: 1 });
  await user.type(field(), 'Ghi nhầm');
  await send();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/Chưa có gì thay đổi; những gì đã gõ vẫn còn/);
  expect(alert).not.toHaveTextContent('Máy chủ không trả lời');
  expect(alert.compareDocumentPosition(field())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(field()).toHaveValue('Ghi nhầm');
});

it('continues from what somebody else has saved, and keeps what was typed', async () => {
  const award = await nameAward();
  const { user, field, send } = show({ awardId: award.id, seen: 7 });
  await user.type(field(), 'Ghi nhầm');
  await send();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Bản ghi này đã được người khác sửa.');
  await user.click(within(alert).getByRole('button', { name: 'Tải bản mới, giữ những gì đã gõ' }));
  expect(screen.getByRole('status')).toHaveTextContent('Đã tải bản mới nhất');
  expect(field()).toHaveValue('Ghi nhầm');
  await send();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await read(award)).toMatchObject({ revocationReason: 'Ghi nhầm' });
});

/** Lets the next request reach the server, but loses its answer. */
function loseAnAnswer(): void {
  const { fetch } = globalThis;
  jest.spyOn(globalThis, 'fetch').mockImplementationOnce(async (...request) => {
    await fetch(...request);
    throw new TypeError('Failed to fetch');
  });
}

it('executes a mutation once that is sent again because its answer was lost', async () => {
  const award = await nameAward();
  const { user, field, send } = show({ awardId: award.id, seen: 1 });
  await user.type(field(), 'Ghi nhầm');
  loseAnAnswer();
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent(/Có thể việc này đã được lưu/);
  await send();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await read(award)).toMatchObject({ revocationReason: 'Ghi nhầm', version: 2 });
});

it('says that the first attempt was executed when another one is sent after its answer was lost', async () => {
  const award = await nameAward();
  const { user, field, send } = show({ awardId: award.id, seen: 1 });
  await user.type(field(), 'Ghi nhầm');
  loseAnAnswer();
  await send();
  await screen.findByRole('alert');
  await user.type(field(), ' đơn vị');
  await send();
  const alert = await screen.findByText(/^Lần gửi trước đã tới nơi với nội dung gõ lúc đó/);
  expect(alert).toBeVisible();
  expect(screen.queryByText(/Chưa có gì thay đổi/)).toBeNull();
  expect(field()).toHaveValue('Ghi nhầm đơn vị');
  expect(await read(award)).toMatchObject({ revocationReason: 'Ghi nhầm' });
});
