import {
  findParts,
  type FoundFunction,
  type FoundParts,
  type FoundTrigger,
  type SendQuery,
} from './find-parts';
import { GUARD_FUNCTIONS, GUARD_TRIGGERS, TRAIL_TABLES } from './guards';
import { RECORD, recordTriggers, TRIGGERS } from './record-audit';
import { settingsOf, type TrailFunction } from './trail-function';
import type { TrailTrigger } from './trail-trigger';

/** A function, trigger or rule of the trail that differs from the one that the code creates. */
export interface AlteredPart {
  part: string;
  /** In which respects it differs. */
  differs: string[];
}

/** The findings on the trail's functions and triggers. */
export interface PartFindings {
  /** Tables whose changes are not recorded, or not all of them. */
  unwatched: string[];
  /** Tables of the trail itself whose triggers are off or missing, so that they could be changed. */
  unguarded: string[];
  altered: AlteredPart[];
}

/** The columns that audit records leave out, by table. */
export type Omitted = Readonly<Record<string, readonly string[]>>;

interface Known {
  unaudited: readonly string[];
  omitted: Omitted;
}

const EXPECTED = [RECORD, ...GUARD_FUNCTIONS];

/** Compares the trail's functions and triggers with those that the code creates. */
export async function verifyParts(query: SendQuery, { unaudited, omitted }: Known): Promise<PartFindings> {
  const functions = EXPECTED.map(({ name }) => name);
  const found = await findParts(query, { functions, triggers: TRIGGERS, unaudited });
  const audited = found.tables.flatMap(({ table, key }) =>
    recordTriggers({ table, key, omit: omitted[table] ?? [] }),
  );
  return {
    unwatched: withoutTriggers(audited, found.triggers),
    unguarded: withoutTriggers(GUARD_TRIGGERS, found.triggers),
    altered: [
      ...EXPECTED.flatMap((each) => functionDiffers(each, found.functions)),
      ...[...GUARD_TRIGGERS, ...audited].flatMap((each) => triggerDiffers(each, found.triggers)),
      ...strangers(found),
    ],
  };
}

const same = (one: Named, other: Named) => one.table === other.table && one.name === other.name;

type Named = Pick<TrailTrigger, 'table' | 'name'>;

function withoutTriggers(expected: readonly TrailTrigger[], found: readonly FoundTrigger[]): string[] {
  const firing = found.filter(({ fires }) => fires);
  const missing = expected.filter((each) => !firing.some((one) => same(one, each)));
  return [...new Set(missing.map(({ table }) => table))].sort();
}

/** Line breaks and indentation do not count: the code has no comments that a line break could end. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function functionDiffers(expected: TrailFunction, all: readonly FoundFunction[]): AlteredPart[] {
  const part = `function ${expected.name}`;
  const found = all.find(({ name }) => name === expected.name);
  if (!found) return [{ part, differs: ['it is not there'] }];
  const settings = settingsOf(expected, 'public');
  const differs = [
    ...(flat(found.body) === flat(expected.body) && found.language === 'plpgsql' ? [] : ['its body']),
    ...(found.owned ? [] : ['its owner']),
    ...(found.definer === expected.definer ? [] : ['SECURITY DEFINER']),
    ...(found.settings.join(';') === settings.join(';')
      ? []
      : [`its settings (${found.settings.join('; ')})`]),
  ];
  return differs.length > 0 ? [{ part, differs }] : [];
}

const omittedBy = (definition: string) => /record_audit\('\{([^}]*)\}'/.exec(definition)?.[1];

function triggerDiffers(expected: TrailTrigger, all: readonly FoundTrigger[]): AlteredPart[] {
  const found = all.find((each) => same(each, expected));
  if (!found) return [];
  const [left, right] = [omittedBy(found.definition), omittedBy(expected.definition)];
  const differs = [
    ...(left === right ? [] : [`the columns left out (${left ?? ''} in place of ${right ?? ''})`]),
    ...(found.definition === expected.definition || left !== right
      ? []
      : [`its definition (${found.definition})`]),
    ...(found.calls.startsWith('public.') ? [] : [`what it calls (${found.calls})`]),
  ];
  return differs.length > 0 ? [{ part: `trigger ${found.name} of ${found.table}`, differs }] : [];
}

/** Foreign triggers and rules on the trail's tables, which could keep records out or change them. */
function strangers({ triggers, rules }: FoundParts): AlteredPart[] {
  const own = (each: Named) => GUARD_TRIGGERS.some((one) => same(one, each));
  const inTrail = triggers.filter((each) => TRAIL_TABLES.some((table) => table === each.table) && !own(each));
  return [
    ...inTrail.map(({ table, name }) => `trigger ${name} of ${table}`),
    ...rules.map(({ table, name }) => `rule ${name} of ${table}`),
  ].map((part) => ({ part, differs: ['it is none of the trail'] }));
}
