import { Conflict, type DomainError, InvalidInput, type Text } from '@bien-cuong/domain';
import type { ItemRule, OfIntervals, OfNewRecord, Rule } from '@bien-cuong/subgraph';
import { type EntityManager, In } from 'typeorm';

import { Province } from '../province/province.entity';
import { CommuneVersion } from './commune-version.entity';
import { Commune } from './commune.entity';

type Version = Pick<CommuneVersion, 'code' | 'name' | 'provinceId' | 'border'>;
type Interval = Pick<CommuneVersion, 'validFrom' | 'validTo'>;

const FIVE_DIGITS: Text = { vi: 'Mã gồm đúng năm chữ số.', en: 'A code has five digits.' };

const WITHOUT_KIND: Text = {
  vi: 'Chỉ ghi tên, không ghi “Xã”, “Phường”, “Thị trấn” hay “Đặc khu”: đó là loại.',
  en: 'Give the name without “Xã”, “Phường”, “Thị trấn” or “Đặc khu”: that is its kind.',
};

const NO_BORDER: Text = {
  vi: 'Tỉnh, thành này không có biên giới đất liền.',
  en: 'This province has no land border.',
};

const codeOf = (name: string): Text => ({
  vi: `Vào thời gian đó mã này là của ${name}.`,
  en: `At that time this is the code of ${name}.`,
});

/** What the domain demands of one version. */
export const versionRules: ItemRule<Version>[] = [
  { of: 'code', refuses: ({ code }) => !/^\d{5}$/.test(code) && FIVE_DIGITS },
  { of: 'name', refuses: ({ name }) => /^(xã|phường|thị trấn|đặc khu)\s/iu.test(name) && WITHOUT_KIND },
];

interface Intervals {
  /** The id of the commune; null of a new one. */
  owner: string | null;
  /** When it exists. */
  life: Interval;
  versions: readonly (Version & Interval)[];
  manager: EntityManager;
}

/** A version whose code another commune has on the same day, with the name of that one. */
async function takenCode({ owner, life, versions, manager }: Intervals) {
  const [found] = await manager.query<{ place: number; name: string }[]>(
    `SELECT own.place::int - 1 AS place, w.name
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (code text, "validFrom" date, "validTo" date))
       WITH ORDINALITY AS own (code, valid_from, valid_to, place)
     JOIN commune_version w ON w.code = own.code AND w.commune_id IS DISTINCT FROM $2::uuid
     JOIN commune d ON d.id = w.commune_id AND d.retired_on IS NULL
     WHERE commune_days(d, w) && (daterange($3, $4) * daterange(own.valid_from, own.valid_to))
     ORDER BY own.place LIMIT 1`,
    [JSON.stringify(versions), owner, life.validFrom ?? null, life.validTo ?? null],
  );
  return found;
}

/** The place of a version that is at the border of a province which has none; -1 when there is none. */
async function awayFromBorder({ versions, manager }: Intervals): Promise<number> {
  const ids = versions.filter(({ border }) => border).map(({ provinceId }) => provinceId);
  const inland = ids.length > 0 ? await manager.findBy(Province, { id: In(ids), landBorder: false }) : [];
  return versions.findIndex(({ border, provinceId }) => border && inland.some(({ id }) => id === provinceId));
}

/** @param at the argument of a field of the version at a place */
async function refusalOf(
  asked: Intervals,
  at: (place: number, field: string) => string,
): Promise<DomainError | undefined> {
  const taken = await takenCode(asked);
  if (taken) return new Conflict(codeOf(taken.name), at(taken.place, 'code'));
  const away = await awayFromBorder(asked);
  return away < 0 ? undefined : new InvalidInput(NO_BORDER, at(away, 'border'));
}

const endsFirst = ({ validFrom, validTo }: Interval): boolean =>
  validFrom != null && validTo != null && validTo <= validFrom;

/** The versions of a commune must not take the code of another one, nor lie at a border that is not there. */
export async function versionsFit({
  owner,
  intervals,
  manager,
}: OfIntervals<Version>): Promise<DomainError | undefined> {
  const life = await manager.findOneByOrFail(Commune, { id: owner });
  return refusalOf({ owner, life, versions: intervals, manager }, (_place, field) => field);
}

/** The same of a new commune. */
export async function newVersionsFit({
  now,
  intervals,
  at,
  manager,
}: OfNewRecord<Version>): Promise<DomainError | undefined> {
  const life = now as unknown as Interval;
  return endsFirst(life) ? undefined : refusalOf({ owner: null, life, versions: intervals, manager }, at);
}

/** A commune that exists longer, or again, must not take the code of another one. */
export const keepsItsCode: Rule<Interval> = {
  of: ['validFrom', 'validTo'],
  refuses: async ({ now: life, was, manager }) => {
    if (!was || endsFirst(life)) return undefined;
    const versions = await manager.findBy(CommuneVersion, { communeId: was.id });
    const taken = await takenCode({ owner: was.id, life, versions, manager });
    return taken && new Conflict(codeOf(taken.name), 'validFrom');
  },
};
