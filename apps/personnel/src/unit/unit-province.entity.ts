import { Dated } from '@bien-cuong/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A province that a unit belonged to for an interval: provinces merge, and their units continue under the new
 * one.
 */
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
