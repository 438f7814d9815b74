import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a client called one operation on one day. */
@Entity()
export class ClientUse {
  @PrimaryColumn('text')
  clientId: string;

  @PrimaryColumn('date')
  day: string;

  /** Its name in the document; empty for one without. */
  @PrimaryColumn('text')
  operation: string;

  @Column('integer')
  calls: number;

  @Column('integer')
  refused: number;

  @Column('timestamptz')
  lastSeenAt: Date;
}
