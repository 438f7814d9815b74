import type { LineageLink } from '@bien-cuong/access';
import { z } from 'zod';

interface Unit {
  id: string;
  /** Left out at the deepest level of an answer. */
  predecessors?: Unit[] | undefined;
}

const unit: z.ZodType<Unit> = z.object({
  id: z.uuid(),
  predecessors: z.lazy(() => z.array(unit)).optional(),
});
const ofMap = z.object({ provinces: z.array(unit) });
const ofUnit = z.object({ province: unit.nullable() });

const told = 'id predecessors { id predecessors { id } }';
/** Registered in persisted-documents.json, for gateways that answer registered documents only. */
export const mapQuery = `query OwnProvinces { provinces { ${told} } }`;
export const unitQuery = `query OwnProvincesBefore($id: UUID!) { province(id: $id) { ${told} } }`;

/** Limit on answers, each with two generations; no territory has changed so often. */
const most = 20;

/** Sends a query to the graph and returns its data. */
export type AskGraph = (query: string, variables?: { id: string }) => Promise<unknown>;

/**
 * The predecessors of the units of today's map, back to the first. A query has a fixed depth, so it continues
 * from the last units of each answer. It queries no unit twice, so that cycles end, too.
 * @throws Error when the limit on answers is reached
 */
export async function readLineage(ask: AskGraph): Promise<LineageLink[]> {
  const links: LineageLink[] = [];
  const known = new Set<string>();
  let units = ofMap.parse(await ask(mapQuery)).provinces;
  for (let answers = 1; answers <= most; answers += 1) {
    for (const each of units) note(each, { links, known });
    const open = new Set(links.map(({ predecessor }) => predecessor).filter((id) => !known.has(id)));
    if (open.size === 0) return links;
    const asked = await Promise.all([...open].map(async (id) => ofUnit.parse(await ask(unitQuery, { id }))));
    units = asked.flatMap(({ province }) => province ?? []);
    // A unit that was not found has no more predecessors to find.
    for (const id of open) known.add(id);
  }
  throw new Error('The lineage of the provinces has no end');
}

function note({ id, predecessors }: Unit, noted: { links: LineageLink[]; known: Set<string> }): void {
  if (!predecessors) return;
  noted.known.add(id);
  for (const predecessor of predecessors) {
    noted.links.push({ predecessor: predecessor.id, successor: id });
    note(predecessor, noted);
  }
}
