import type { OwnProvinces, ReferenceCheck, WriteRequest } from '@bien-cuong/subgraph';
import type { DataSource } from 'typeorm';

import { approveForms } from './approve-forms';
import { formSteps, saveCells } from './save-cells';
import type { ApprovedForms, FormCellInput, SavedCells } from './saved-cells';

/** The writes of rounds that are about several rows at once. */
export class Rounds {
  private readonly steps: ReturnType<typeof formSteps>;

  constructor(
    private readonly dataSource: DataSource,
    references: ReferenceCheck,
  ) {
    this.steps = formSteps(dataSource, references);
  }

  saveCells(
    sent: { id: string; cells: readonly FormCellInput[] },
    request: WriteRequest & { own: OwnProvinces | undefined },
  ): Promise<SavedCells> {
    return saveCells(this.steps, sent, request);
  }

  approve(roundId: string, request: WriteRequest): Promise<ApprovedForms> {
    return approveForms(this.dataSource, roundId, request);
  }
}
