import { readFile } from 'node:fs/promises';
import { argv } from 'node:process';

import { find, type Found, type Report } from './find.ts';
import { ask, keyOf } from './graph.ts';

// What is there already is left as it is, so the program can be run again.
const file = argv[2] ?? new URL('cao-bang.json', import.meta.url);
const report = JSON.parse(await readFile(file, 'utf8')) as Report;
const found = await find(report);
const review = await enterReview(report, found);
await enterFigures(report, found);
await enterLots(report, found, review);

async function enterReview({ review, source, ...points }: Report, of: Found): Promise<string> {
  const there = of.reviews.find(({ title }) => title === review.title);
  if (there) return tell('Hội nghị đã có', there.id);
  const { movement, ...given } = review;
  const texts = (list: readonly string[]) => list.map((text) => ({ text }));
  const input = {
    ...given,
    source,
    provinceId: of.province,
    movementId: of.movement(movement),
    achievements: texts(points.achievements),
    limitations: texts(points.limitations),
    directions: texts(points.directions),
    directives: points.directives.map(({ text, recurrence, movement: about, issuedBy }) => ({
      text,
      recurrence,
      movementId: about && of.movement(about),
      issuedById: of.person(issuedBy),
    })),
  };
  const { made } = await ask<Made>(
    `mutation ($input: CreateReviewInput!, $key: String) {
      made: createReview(input: $input, idempotencyKey: $key) { id } }`,
    { input, key: keyOf('review', input) },
  );
  return tell('Đã ghi hội nghị', made.id);
}

async function enterFigures({ figures, review: { period }, source }: Report, of: Found): Promise<void> {
  for (const { indicator, qualifier, value } of figures) {
    let figure = of.figures.find((each) => each.indicator.code === indicator && each.value === value);
    if (!figure) {
      const input = {
        provinceId: of.province,
        indicatorId: of.indicator(indicator),
        qualifier,
        value,
        period,
        cumulative: true,
        source,
        verified: true,
      };
      const { made } = await ask<{ made: Found['figures'][number] }>(
        `mutation ($input: CreateFigureInput!, $key: String) {
          made: createFigure(input: $input, idempotencyKey: $key) { id version status value indicator { code } } }`,
        { input, key: keyOf('figure', input) },
      );
      figure = made;
    }
    if (figure.status === 'DRAFT') await adopt(figure);
    tell(`Số liệu ${indicator}`, figure.id);
  }
}

/** Headquarters itself takes the figure over from a published source, so nobody submits it. */
async function adopt({ id, version }: Found['figures'][number]): Promise<void> {
  await ask(
    `mutation ($id: UUID!, $version: Int!, $key: String) {
      adoptFigure(id: $id, version: $version, idempotencyKey: $key) { status } }`,
    { id, version, key: keyOf('adopt', id, version) },
  );
}

async function enterLots({ lots, review, source }: Report, of: Found, reviewId: string): Promise<void> {
  const there = of.reviews.find(({ id }) => id === reviewId)?.commendations ?? [];
  for (const [index, { authority, awardType, ...counts }] of lots.entries()) {
    const known = there.find((lot) => lot.authority?.name === authority && lot.awardType.code === awardType);
    if (known) {
      tell('Đợt khen thưởng đã có', known.id);
      continue;
    }
    const input = {
      ...counts,
      reviewId,
      provinceId: of.province,
      authorityId: of.unit(authority),
      awardTypeId: of.awardType(awardType),
      position: index + 1,
      givenOn: review.heldOn,
      period: review.period,
      source,
    };
    const { made } = await ask<Made>(
      `mutation ($input: CreateAwardLotInput!, $key: String) {
        made: createAwardLot(input: $input, idempotencyKey: $key) { id } }`,
      { input, key: keyOf('lot', input) },
    );
    tell('Đã ghi đợt khen thưởng', made.id);
  }
}

interface Made {
  made: { id: string };
}

function tell(what: string, id: string): string {
  console.log(`${what}: ${id}`);
  return id;
}
