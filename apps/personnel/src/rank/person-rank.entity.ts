import { Dated } from '@bien-cuong/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rank that a person had for an interval. */
@Entity()
export class PersonRank extends Dated {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  rankCode: string;

  @Column('text', { nullable: true })
  source: string | null;
}
