import { BorrowedDated } from '@bien-cuong/subgraph';
import { Directive, ObjectType } from 'type-graphql';

/** Borrowed from personnel, which describes it. */
@Directive('@key(fields: "id on", resolvable: false)')
@ObjectType()
export class Unit extends BorrowedDated {}
