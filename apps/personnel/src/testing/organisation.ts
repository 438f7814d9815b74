import { seedId } from '@bien-cuong/database';
import type { DataSource, EntityManager } from 'typeorm';

import { Chain, ChainLink } from '../chain/chain-link.entity';
import { UnitName } from '../unit/unit-name.entity';
import { UnitProvince } from '../unit/unit-province.entity';
import { Unit, UnitKind } from '../unit/unit.entity';

interface Interval {
  validFrom?: string;
  validTo?: string;
}

export const unitId = (key: string) => seedId('Unit', key);
export const COMMAND = unitId('bo-tu-lenh-bo-doi-bien-phong');
export const OLD_PROVINCE = seedId('Province', 'spec/old');
export const NEW_PROVINCE = seedId('Province', 'spec/new');
export const REFORM = '2025-07-01';

/** In the order of a Vietnamese dictionary, which differs from that of bytes and that of English. */
export const POSTS = ['An', 'Án', 'Ăn', 'Ba', 'Dốc', 'Đá', 'Ôn', 'Ơn', 'Tá'].map(
  (name) => `Đồn Biên phòng ${name}`,
);

/** Records fictitious units for a spec. */
export class Organisation {
  private written = 0;

  /** @param author keeps the records of two organisations in one database apart */
  constructor(
    private readonly manager: EntityManager,
    private readonly author = 'spec',
  ) {}

  async unit(id: string, kind: UnitKind, life: Interval = {}): Promise<void> {
    await this.manager.insert(Unit, { id, kind, source: 'spec', ...life });
  }

  async name(unitId: string, name: string, time: Interval = {}): Promise<void> {
    await this.manager.insert(UnitName, { id: this.nextId(), unitId, name, ...time });
  }

  async province(unitId: string, provinceId: string, time: Interval = {}): Promise<void> {
    await this.manager.insert(UnitProvince, { id: this.nextId(), unitId, provinceId, ...time });
  }

  async link(
    unitId: string,
    superiorId: string,
    { chain = Chain.PROFESSIONAL, ...time }: Interval & { chain?: Chain } = {},
  ) {
    await this.manager.insert(ChainLink, {
      id: this.nextId(),
      unitId,
      superiorId,
      chain,
      ...time,
    });
  }

  private nextId(): string {
    this.written += 1;
    return seedId(this.author, String(this.written));
  }
}

/** A provincial command through the reform of 2025, with its posts, one of which was dissolved in 2020. */
export async function organise(dataSource: DataSource): Promise<void> {
  const organisation = new Organisation(dataSource.manager);
  const [province, military, dissolved] = [unitId('province'), unitId('military'), unitId('dissolved')];
  await organisation.unit(province, UnitKind.PROVINCIAL_COMMAND);
  await organisation.name(province, 'Bộ Chỉ huy Biên phòng Thử', {
    validFrom: '2000-01-01',
    validTo: REFORM,
  });
  await organisation.name(province, 'Ban Chỉ huy Biên phòng Thử', { validFrom: REFORM });
  await organisation.province(province, OLD_PROVINCE, { validTo: REFORM });
  await organisation.province(province, NEW_PROVINCE, { validFrom: REFORM });
  await organisation.unit(military, UnitKind.PROVINCIAL_MILITARY_COMMAND);
  await organisation.name(military, 'Bộ Chỉ huy Quân sự Thử');
  await organisation.link(province, COMMAND);
  await organisation.link(province, military, { chain: Chain.ORGANIC, validFrom: REFORM });
  await organisation.unit(dissolved, UnitKind.BORDER_POST, { validTo: '2020-01-01' });
  await organisation.name(dissolved, 'Đồn Biên phòng Cũ');
  await organisation.link(dissolved, province);
  for (const post of POSTS.toReversed()) await addPost(organisation, post);
}

async function addPost(organisation: Organisation, name: string): Promise<void> {
  await organisation.unit(unitId(name), UnitKind.BORDER_POST);
  await organisation.name(unitId(name), name);
  await organisation.province(unitId(name), OLD_PROVINCE);
  await organisation.link(unitId(name), unitId('province'));
}
