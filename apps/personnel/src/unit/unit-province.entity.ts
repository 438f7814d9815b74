import { Dated } from '@bien-cuong/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which province a unit belonged to for a time: provinces merge, and units go on under the new one. */
@Entity()
export class UnitProvince extends Dated {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  @Column('uuid')
  provinceId: string;

  @Column('text', { nullable: true })
  source: string | null;
}
