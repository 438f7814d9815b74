import { BorrowedDated, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType()
abstract class Borrowed {
  @Field(() => UUID)
  id: string;
}

/** Owned by awards, which describes it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class AwardLot extends Borrowed {}

/** Owned by awards, which describes it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class AwardType extends Borrowed {}

/** Owned by awards, which describes it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Decision extends Borrowed {}

/** Owned by provinces, which describes it. */
@Directive('@key(fields: "id on")')
@ObjectType()
export class BorderGate extends BorrowedDated {}

/** Owned by provinces, too. */
@Directive('@key(fields: "id on")')
@ObjectType()
export class Commune extends BorrowedDated {}

/** Owned by provinces, too. */
@Directive('@key(fields: "id")')
@ObjectType()
export class AdministrativeChange extends Borrowed {}

/** Owned by provinces, too. */
@Directive('@key(fields: "id")')
@ObjectType()
export class ProvinceClaim extends Borrowed {}

/** Owned by personnel, which describes it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Reorganisation extends Borrowed {}
