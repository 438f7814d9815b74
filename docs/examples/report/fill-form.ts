import { readFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';

import { ask, keyOf } from './graph.ts';

interface Cell {
  indicator: string;
  value?: string;
  qualifier?: string;
  comment?: string;
  version?: number;
}

interface Judged {
  applied: boolean;
  missing: string[];
  cells: {
    place: number;
    outcome: 'CHANGED' | 'SAME' | 'CONFLICT' | 'REFUSED';
    refusals: { argument: string | null; message: string }[];
    warnings: { message: string; explained: boolean }[];
    recorded: { value: number | null; version: number } | null;
  }[];
}

interface Form {
  id: string;
  cells: { version: number; indicator: { code: string } }[];
}

// The round is told by headquarters; of a round, whoever fills in sees the form of the own province alone.
const [, , round = '', file = new URL('cells.json', import.meta.url)] = argv;
const form = await formOf(round);
const seen = new Map(form.cells.map(({ indicator: { code }, version }) => [code, version]));
const cells = (JSON.parse(await readFile(file, 'utf8')) as Cell[]).map((cell) => ({
  version: seen.get(cell.indicator),
  ...cell,
}));

const judged = await importCells(false);
for (const cell of judged.cells) console.log(lineOf(cell));
if (judged.cells.some(({ outcome }) => outcome === 'CONFLICT' || outcome === 'REFUSED')) exit(1);
const { applied } = await importCells(true);
console.log(applied ? `Đã ghi vào biểu ${form.id}.` : 'Có người vừa ghi vào biểu; hãy chạy lại.');
if (judged.missing.length > 0) console.log(`Còn thiếu ${judged.missing.length} chỉ tiêu bắt buộc.`);

async function formOf(id: string): Promise<Form> {
  const { roundForms } = await ask<{ roundForms: { nodes: Form[] } }>(
    `query ($round: UUID!) { roundForms(round: $round, first: 1) { nodes {
      id cells { version indicator { code } } } } }`,
    { round: id },
  );
  const [found] = roundForms.nodes;
  if (!found) throw new Error('Đợt này không hỏi tỉnh của bạn.');
  return found;
}

/** The same cells with the same key are recorded once, so that it can be sent again when its answer was lost. */
async function importCells(apply: boolean): Promise<Judged> {
  const { judged: found } = await ask<{ judged: Judged }>(
    `mutation ($id: UUID!, $cells: [ImportedCellInput!]!, $apply: Boolean!, $key: String) {
      judged: importFormCells(id: $id, cells: $cells, apply: $apply, idempotencyKey: $key) {
        applied missing cells { place outcome refusals { argument message }
          warnings { message explained } recorded { value version } } } }`,
    { id: form.id, cells, apply, ...(apply && { key: keyOf(form.id, cells) }) },
  );
  return found;
}

function lineOf({ place, outcome, refusals, warnings, recorded }: Judged['cells'][number]): string {
  const { indicator = '', value = '' } = cells[place - 1] ?? {};
  const why = [
    ...refusals.map(({ message }) => message),
    ...(outcome === 'CONFLICT' ? [`đã ghi ${recorded?.value}`] : []),
    ...warnings.filter(({ explained }) => !explained).map(({ message }) => `Khác thường: ${message}`),
  ];
  return [`${indicator} ${value}: ${outcome}`, ...why].join(' · ');
}
