import { BorrowedDated } from '@bien-cuong/subgraph';
import { Directive, ObjectType } from 'type-graphql';

/** Owned by personnel, which describes it. */
@Directive('@key(fields: "id on")')
@ObjectType()
export class Person extends BorrowedDated {}
