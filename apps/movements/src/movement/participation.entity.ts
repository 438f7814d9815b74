import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a province takes part in a movement. */
@Entity()
export class Participation {
  @PrimaryColumn('uuid')
  provinceId: string;

  @PrimaryColumn('uuid')
  movementId: string;

  @Column('text')
  source: string;
}
