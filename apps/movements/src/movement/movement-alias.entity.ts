import { Entity, PrimaryColumn } from 'typeorm';

/** Another name that a movement is known by. */
@Entity()
export class MovementAlias {
  @PrimaryColumn('uuid')
  movementId: string;

  @PrimaryColumn('text')
  title: string;
}
