import type { ReferenceCheck, WriteRequest } from '@bien-cuong/subgraph';
import type { DataSource } from 'typeorm';

import { approveForms } from './approve-forms';
import { importCells, type Verdicts } from './import-cells';
import type { ImportedCellInput } from './judged-cells';
import { type FormRequest, formSteps } from './open-form';
import { saveCells } from './save-cells';
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
    request: FormRequest,
  ): Promise<SavedCells> {
    return saveCells(this.steps, sent, request);
  }

  importCells(
    sent: { id: string; cells: readonly ImportedCellInput[]; apply: boolean },
    request: FormRequest,
  ): Promise<Verdicts> {
    return importCells(this.steps, sent, request);
  }

  approve(roundId: string, request: WriteRequest): Promise<ApprovedForms> {
    return approveForms(this.dataSource, roundId, request);
  }
}
