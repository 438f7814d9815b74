import { Entity, PrimaryColumn } from 'typeorm';

/** Another name of a movement. */
@Entity()
export class MovementAlias {
  @PrimaryColumn('uuid')
  movementId: string;

  @PrimaryColumn('text')
  title: string;
}
