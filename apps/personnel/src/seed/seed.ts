import { insertMissing, seedId } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import { Appointment } from '../appointment/appointment.entity';
import { Person } from '../person/person.entity';
import { PersonRank } from '../rank/person-rank.entity';
import { Rank } from '../rank/rank.entity';
import { RANKS } from '../rank/ranks';
import { UnitName } from '../unit/unit-name.entity';
import { UnitProvince } from '../unit/unit-province.entity';
import { Unit, UnitKind } from '../unit/unit.entity';

const SOURCE =
  'Bản tin đã đăng về hội nghị sơ kết Ngày Biên phòng toàn dân tỉnh Cao Bằng, 31/8 (không in năm)';
/** The report has these as of the review, without saying since or until when. */
const REPORTED = { validFrom: null, validTo: null, source: SOURCE };

const command = seedId('Unit', 'bo-tu-lenh-bo-doi-bien-phong');
const committee = seedId('Unit', 'ubnd-tinh-cao-bang');
const speaker = seedId('Person', 'do-danh-vuong');

const MAJOR_GENERAL = 'MAJOR_GENERAL';

const NAMES = [
  { unitId: command, name: 'Bộ Tư lệnh Bộ đội Biên phòng', nameEn: 'Border Guard Command' },
  { unitId: committee, name: 'Ủy ban nhân dân tỉnh Cao Bằng', nameEn: "Cao Bằng People's Committee" },
].map((name) => ({ ...REPORTED, ...name, id: seedId('UnitName', name.unitId) }));

/** The two authorities and the speaker of the Cao Bằng review. */
export async function seed(manager: EntityManager): Promise<void> {
  await insertMissing(manager, Unit, [
    { ...REPORTED, id: command, kind: UnitKind.COMMAND },
    { ...REPORTED, id: committee, kind: UnitKind.PEOPLES_COMMITTEE },
  ]);
  await insertMissing(manager, UnitName, NAMES);
  await insertMissing(manager, UnitProvince, [
    {
      ...REPORTED,
      id: seedId('UnitProvince', committee),
      unitId: committee,
      provinceId: seedId('Province', '04@2025-06-30'),
    },
  ]);
  await insertMissing(manager, Person, [{ id: speaker, fullName: 'Đỗ Danh Vượng' }]);
  await seedService(manager);
}

async function seedService(manager: EntityManager): Promise<void> {
  await insertMissing(manager, Rank, [...RANKS]);
  await insertMissing(manager, PersonRank, [
    { ...REPORTED, id: seedId('PersonRank', speaker), personId: speaker, rankCode: MAJOR_GENERAL },
  ]);
  await insertMissing(manager, Appointment, [
    {
      ...REPORTED,
      id: seedId('Appointment', speaker),
      personId: speaker,
      unitId: command,
      post: 'Chính ủy',
      postEn: 'Political Commissar',
    },
  ]);
}
