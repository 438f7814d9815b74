import { type OwnProvinces, OwnRows, UUID, Write, type WriteRequest } from '@bien-cuong/subgraph';
import { Arg, Mutation, Resolver } from 'type-graphql';

import type { Rounds } from './rounds';
import { ApprovedForms, FormCellInput, SavedCells } from './saved-cells';

/** The writes of rounds that are about several rows at once. */
@Resolver()
export class RoundsResolver {
  constructor(private readonly rounds: Rounds) {}

  @Mutation(() => SavedCells, {
    description:
      'Saves cells of a form that is open to change. A cell that somebody else has changed since is not saved, and told as it is recorded.',
  })
  saveFormCells(
    @Arg('id', () => UUID, { description: 'The form.' }) id: string,
    @Arg('cells', () => [FormCellInput], { description: 'The cells.' }) cells: FormCellInput[],
    @Write() request: WriteRequest,
    @OwnRows() own: OwnProvinces | undefined,
  ): Promise<SavedCells> {
    return this.rounds.saveCells({ id, cells }, { ...request, own });
  }

  @Mutation(() => ApprovedForms, {
    description: 'Approves every SUBMITTED form of a round that the caller may approve, all or none of them.',
  })
  approveRoundForms(
    @Arg('roundId', () => UUID, { description: 'The round.' }) roundId: string,
    @Write() request: WriteRequest,
    @OwnRows() _own: OwnProvinces | undefined,
  ): Promise<ApprovedForms> {
    return this.rounds.approve(roundId, request);
  }
}
