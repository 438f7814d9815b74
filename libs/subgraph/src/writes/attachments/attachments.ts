import { randomUUID } from 'node:crypto';

import { Conflict, Forbidden, InvalidInput, NotFound, today, writtenLine } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';

import type { WriteRequest } from '../../audit/acting';
import { tooLong } from '../../types/too-much';
import type { ReferenceCheck } from '../reference-check';
import type { OwnProvinces } from '../register/judge';
import type { Values } from '../register/read-input';
import { reasonOf } from '../register/reason';
import type { RecordSteps } from '../register/record-steps';
import { IS_RETIRED, NO_RECORD, NOT_YOURS } from '../register/refusals';
import type { DeclaredRegister } from '../register/register';
import { stepsOf } from '../register/steps-of';
import { Attachment, LONGEST_NOTE, MOST_ATTACHED, REMEMBERED } from './attachment';
import * as refusals from './refusals';

/** The rows of a type that the caller may change; throws when there are none. */
export type MayChange = (register: DeclaredRegister) => OwnProvinces | undefined;

/** What is attached, and to what. */
interface Attached {
  entityType: string;
  entityId: string;
  upload: string;
  note: string | null;
}

const attachmentSteps = stepsOf(Attachment, {});

/**
 * Attaches files to records, retires and restores them, in the steps of every operation on a record: whoever may change a
 * record may do it.
 */
export class Attachments {
  private readonly registers: ReadonlyMap<string, DeclaredRegister>;
  private readonly steps: RecordSteps;

  constructor(
    registers: readonly DeclaredRegister[],
    private readonly dataSource: DataSource,
    private readonly references: ReferenceCheck,
  ) {
    this.registers = new Map(registers.map((register) => [register.type, register]));
    this.steps = attachmentSteps(dataSource, references);
  }

  /** @returns the id of the attachment */
  async attach(
    { entityType, entityId, upload, note: given }: Attached,
    may: MayChange,
    request: WriteRequest,
  ): Promise<string> {
    const register = this.registers.get(entityType);
    if (!register) throw new InvalidInput(refusals.NO_SUCH_TYPE, 'entityType');
    const own = may(register);
    const note = writtenLine(given) ?? null;
    if (note && note.length > LONGEST_NOTE) throw new InvalidInput(tooLong(LONGEST_NOTE), 'note');
    return register.steps(this.dataSource, this.references).operate(
      {
        seen: { id: entityId, version: undefined },
        references: [],
        as: {},
        told: {
          missing: new NotFound(NO_RECORD, 'entityId'),
          strange: new Forbidden(NOT_YOURS, 'entityId'),
        },
        judge: async ({ retiredOn }) => {
          if (retiredOn != null) throw new Conflict(IS_RETIRED, 'entityId');
        },
        // The record is locked, so that two who attach at once follow one another.
        write: async (_, manager) => {
          const owner = request.actor.subject ?? '';
          const file = await taken(manager, upload, owner);
          await demandRoom(manager, { entityType, entityId, ...file });
          const id = randomUUID();
          const record = { recordType: entityType, recordId: entityId };
          await manager.insert(Attachment, { id, ...record, ...file, note });
          return id;
        },
      },
      { ...request, own },
    );
  }

  async retire(
    seen: { id: string; version: number },
    why: string,
    may: MayChange,
    request: WriteRequest,
  ): Promise<string> {
    const retirementReason = reasonOf(why);
    return this.change(seen, may, request, {
      demand: ({ retiredOn }) => {
        if (retiredOn != null) throw new Conflict(refusals.RETIRED_ALREADY, 'id');
      },
      set: { retiredOn: today(), retirementReason },
    });
  }

  async restore(
    seen: { id: string; version: number },
    may: MayChange,
    request: WriteRequest,
  ): Promise<string> {
    return this.change(seen, may, request, {
      demand: async (was, manager) => {
        if (was['retiredOn'] == null) throw new Conflict(refusals.NOT_RETIRED, 'id');
        const { recordType: entityType, recordId: entityId, sha256 } = was as unknown as Attachment;
        await demandRoom(manager, { entityType, entityId, sha256 });
      },
      set: { retiredOn: null, retirementReason: null },
    });
  }

  /** A file is changed by those who may change its record. */
  private async change(
    seen: { id: string; version: number },
    may: MayChange,
    request: WriteRequest,
    how: {
      demand: (was: Values, manager: EntityManager) => void | Promise<void>;
      set: Partial<Attachment>;
    },
  ): Promise<string> {
    const missing = new NotFound(refusals.NO_ATTACHMENT, 'id');
    const known = await this.dataSource.manager.findOneBy(Attachment, { id: seen.id });
    const register = known && this.registers.get(known.recordType);
    if (!register) throw missing;
    const { manager: reader } = this.dataSource;
    const owner = register.steps(this.dataSource, this.references);
    const record = await owner.found(reader, known.recordId, {}, missing);
    // That there is a file at all is for those to know who keep its record.
    if ((await owner.strange(record, { own: may(register), manager: reader })).length > 0) throw missing;
    if (record['retiredOn'] != null) throw new Conflict(IS_RETIRED, 'id');
    return this.steps.operate(
      {
        ...{ seen, references: [], as: {}, told: { missing, strange: missing } },
        // As where a file is attached: who counts the files of a record is alone with it.
        locks: (manager) => owner.found(manager, known.recordId, { lock: { mode: 'pessimistic_write' } }),
        judge: async (was, manager) => how.demand(was, manager),
        write: async (_, manager) => {
          await manager.update(Attachment, seen.id, how.set);
          return seen.id;
        },
      },
      { ...request, own: undefined },
    );
  }
}

type File = Pick<Attachment, 'name' | 'mediaType' | 'size' | 'sha256'>;

/** A file that its sender has sent, which is theirs no more: it is about to belong to a record. */
async function taken(manager: EntityManager, upload: string, owner: string): Promise<File> {
  const [[file]] = await manager.query<[File[], number]>(
    `DELETE FROM file_upload WHERE id = $1 AND owner = $2 AND created_at > now() - interval '${REMEMBERED}'
     RETURNING name, media_type AS "mediaType", size, sha256`,
    [upload, owner],
  );
  if (!file) throw new NotFound(refusals.NO_UPLOAD, 'upload');
  return file;
}

async function demandRoom(
  manager: EntityManager,
  { entityType, entityId, sha256 }: { entityType: string; entityId: string; sha256: string },
): Promise<void> {
  const attached = await manager.query<{ sha256: string }[]>(
    'SELECT sha256 FROM attachment WHERE record_type = $1 AND record_id = $2 AND retired_on IS NULL',
    [entityType, entityId],
  );
  if (attached.some((each) => each.sha256 === sha256))
    throw new Conflict(refusals.ATTACHED_ALREADY, 'upload');
  if (attached.length >= MOST_ATTACHED) throw new Conflict(refusals.FULL, 'entityId');
}
