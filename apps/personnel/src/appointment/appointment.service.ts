import { type DatedKey, rowsPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import { ASKED, columnsOf, dayWithin, type Placed, placeOf, placesOf } from '../batch/asked';
import type { Appointment } from './appointment.entity';

/** An appointment with the day on which its unit is shown. */
export type AppointmentRow = Appointment & { unitOn: string };

/** Reads which posts people hold and held. */
export class AppointmentService {
  constructor(private readonly dataSource: DataSource) {}

  readonly ofPeople = async (keys: readonly DatedKey[]): Promise<AppointmentRow[][]> => {
    const rows = await this.dataSource.query<(AppointmentRow & Placed)[]>(
      `SELECT o.place, a.id, a.person_id AS "personId", a.unit_id AS "unitId", a.post, a.post_en AS "postEn", a.source,
              ${dayWithin('a', 'o."on"')} AS "unitOn", a.valid_from AS "validFrom", a.valid_to AS "validTo"
       FROM ${ASKED} JOIN appointment a ON a.person_id = o.id
       ORDER BY a.valid_from NULLS FIRST, a.post COLLATE "vi-x-icu", a.id`,
      columnsOf(keys),
    );
    return rowsPerKey(placesOf(keys), rows, placeOf);
  };
}
