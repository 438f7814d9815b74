import { randomUUID } from 'node:crypto';

import { againAfterDeadlock, versionOn } from '@bien-cuong/database';
import type { RecordSteps } from '@bien-cuong/subgraph';
import type { DataSource, EntityManager } from 'typeorm';

import { apply } from './effects';
import { lockNamed } from './lock-acted';
import type { PlannedEffect, ReorganisationPreviewInput, ReorganisationPreviewLine } from './preview';
import { DAY_BEFORE } from './units-of-act';

/** Each unit as it was called before the act; what is above it then, or from the act on. */
const EFFECTS = `
  SELECT f.kind, f.part, n.name AS unit, f.chain, s.name AS superior FROM reorganisation_effect f
  CROSS JOIN ${versionOn('unit_name', 'v.unit_id = f.unit_id', DAY_BEFORE)} n
  LEFT JOIN ${versionOn(
    'unit_name',
    'v.unit_id = f.superior_id',
    `CASE f.kind WHEN 'ENDED' THEN ${DAY_BEFORE} ELSE $2::date END`,
  )} s ON true
  WHERE f.reorganisation_id = $1
  ORDER BY array_position(ARRAY['UNIT', 'CHAIN', 'NAME', 'PROVINCE', 'AREA', 'POST'], f.part), f.kind, n.name COLLATE "vi-x-icu", f.id`;

/** Shows what an act would do by doing it in a transaction that is rolled back: the one cannot differ from the other. */
export class PreviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: RecordSteps,
  ) {}

  /** What it would do; nothing as long as the day or all units are missing. */
  async of({ day, lines }: ReorganisationPreviewInput): Promise<PlannedEffect[]> {
    const given = (lines ?? []).filter((line) => line.predecessorId != null || line.successorId != null);
    if (day == null || given.length === 0) return [];
    const { references } = this.steps.read({ lines }, true);
    this.steps.accept(await this.steps.missing(references, this.dataSource.manager));
    return againAfterDeadlock(() => this.rolledBack((manager) => planned(manager, day, given)));
  }

  private async rolledBack<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      return await work(runner.manager);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
}

async function planned(
  manager: EntityManager,
  day: string,
  lines: readonly ReorganisationPreviewLine[],
): Promise<PlannedEffect[]> {
  await lockNamed(
    lines
      .flatMap(({ predecessorId, successorId }) => [predecessorId, successorId])
      .filter((unit) => unit != null),
    manager,
  );
  const id = randomUUID();
  await manager.query(
    `INSERT INTO reorganisation (id, title, day, legal_basis) VALUES ($1, 'preview', $2, 'preview')`,
    [id, day],
  );
  await manager.query(
    `INSERT INTO reorganisation_line (id, reorganisation_id, position, predecessor_id, successor_id)
     SELECT gen_random_uuid(), $1, row_number() OVER (), r."predecessorId", r."successorId"
     FROM json_to_recordset($2::json) AS r ("predecessorId" uuid, "successorId" uuid)`,
    [id, JSON.stringify(lines)],
  );
  await apply({ id, day, argument: 'lines' }, manager);
  return manager.query<PlannedEffect[]>(EFFECTS, [id, day]);
}
