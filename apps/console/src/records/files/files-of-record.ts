import type { KeptRecord, RecordKind } from '../record-kind';

/** A record with the files that are attached to it. */
export interface FilesOfRecord {
  readonly kind: RecordKind;
  readonly record: KeptRecord;
}
