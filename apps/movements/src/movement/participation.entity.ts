import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A province's participation in a movement. */
@Entity()
export class Participation {
  @PrimaryColumn('uuid')
  provinceId: string;

  @PrimaryColumn('uuid')
  movementId: string;

  @Column('text')
  source: string;
}
