import { tableOf, type EntityClass } from '@bien-cuong/database';
import type { Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import type { Author } from '../register/command';
import { notFrom } from '../register/refusals';
import type { AnyFlow, Move } from './flow';
import { lastMovers } from './journal';

type AnyMove = Move<string, string, Record<string, unknown>>;

/** What decides which moves are possible, whoever asks and whatever the record contains. */
export interface Standing {
  status: string;
  /** Whether nothing moves at all. */
  closed: boolean;
  /** Whether those who made a move may be barred from another. */
  barred: boolean;
  /** Who made each move last. */
  last: Readonly<Record<string, readonly (string | null)[]>> | null;
  provinceId: string | null;
}

interface Of {
  type: string;
  entity: EntityClass;
  flow: AnyFlow;
  /** The property with the province whose record it is. */
  ofProvince?: string | undefined;
}

/** SQL of the standing of a record, as JSON. */
export function standingSql(
  { type, entity, flow: { closed, notWhoIf }, ofProvince }: Of,
  as: string,
): string {
  const { columns = {} } = tableOf(entity) ?? {};
  const column = (property: string) => `${as}.${columns[property]}`;
  return `json_build_object('status', ${as}.status, 'closed', ${closed ? closed.when(as) : 'false'},
    'barred', ${notWhoIf === undefined ? 'true' : column(notWhoIf)}, 'last', ${lastMovers(type, `${as}.id`)},
    'provinceId', ${ofProvince === undefined ? 'NULL' : column(ofProvince)})`;
}

export async function standingOf(of: Of, id: string, manager: EntityManager): Promise<Standing> {
  const { name } = tableOf(of.entity) ?? {};
  const [row] = await manager.query<[{ standing: Standing }]>(
    `SELECT ${standingSql(of, 'moving')} AS standing FROM ${name} moving WHERE moving.id = $1`,
    [id],
  );
  return row.standing;
}

const sameHand = (label: Text): Text => ({
  vi: `Bạn đã thực hiện “${label.vi}”, nên việc này phải do người khác làm.`,
  en: `You did “${label.en}” yourself, so somebody else has to do this.`,
});

/** Why a move is not possible as a record stands; undefined: nothing of that forbids it. */
export function barOf(
  flow: AnyFlow,
  { label, from, notWho = [] }: AnyMove,
  { standing, author }: { standing: Standing; author: Author },
): Text | undefined {
  const { states, closed } = flow;
  if (standing.closed && closed) return closed.why;
  if (!from.includes(standing.status)) return notFrom(label, states[standing.status]);
  return standing.barred ? sameHandOf(flow, notWho, { standing, author }) : undefined;
}

function sameHandOf(
  { moves, begin }: AnyFlow,
  notWho: readonly string[],
  { standing, author }: { standing: Standing; author: Author },
): Text | undefined {
  const hands = [author.subject, author.onBehalfOf].filter((hand) => hand !== undefined);
  const done = notWho.find((name) =>
    (standing.last?.[name] ?? []).some((who) => who !== null && hands.includes(who)),
  );
  if (done === undefined) return undefined;
  const label = done === 'begin' ? begin : moves[done]?.label;
  return label && sameHand(label);
}
