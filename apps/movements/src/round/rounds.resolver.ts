import {
  type OwnProvinces,
  OwnRows,
  type SubgraphContext,
  UUID,
  Write,
  type WriteRequest,
} from '@bien-cuong/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { told } from './import-cells';
import { ImportedCellInput, JudgedCells } from './judged-cells';
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

  @Mutation(() => JudgedCells, {
    description:
      'Checks or applies cells of a form that is open to change, as a file or a program has them: by the rules by which the form is submitted, a verdict for each cell. When they are applied and one is refused, or was changed since, nothing is changed.',
  })
  async importFormCells(
    @Arg('id', () => UUID, { description: 'The form.' }) id: string,
    @Arg('cells', () => [ImportedCellInput], { description: 'The cells, at most 500.' })
    cells: ImportedCellInput[],
    @Arg('apply', () => Boolean, {
      description: 'Whether they are recorded (true), or only checked (false).',
    })
    apply: boolean,
    @Write() request: WriteRequest,
    @OwnRows() own: OwnProvinces | undefined,
    @Ctx() { language }: SubgraphContext,
  ): Promise<JudgedCells> {
    return told(await this.rounds.importCells({ id, cells, apply }, { ...request, own }), language);
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
