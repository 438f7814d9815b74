import type { LoadRequest } from '../measure/load/message';
import type { Question, Size } from '../operation/operation';
import { COUNT, questions } from '../operation/questions';
import type { Side } from '../sides/side';
import { requireEqual } from './require-equal';

/** The right answers as texts, in the order of the questions. */
export type Answers = Record<Size, string[]>;

const all: Record<Size, Question[]> = { small: questions('small'), large: questions('large') };

/** @param count the number of questions, of which all sides are then asked as many */
export async function answersOf(side: Side, count = COUNT): Promise<Answers> {
  const [small, large] = [all.small.slice(0, count), all.large.slice(0, count)];
  return { small: await askAll(side, small), large: await askAll(side, large) };
}

/**
 * Asks a side every question twice, since it may answer repeated ones by another path.
 * @returns the questions with the lengths of the side's answers
 * @throws Error when an answer is not the expected one
 */
export async function checkAnswers(side: Side, size: Size, expected: Answers): Promise<LoadRequest[]> {
  const asked = all[size].slice(0, expected[size].length);
  await askAll(side, asked);
  const answers = await askAll(side, asked);
  const { name, caller } = side;
  return asked.map((question, index) => {
    const answer = answers[index] ?? '';
    requireEqual(name, answer, caller.answerTo(question, expected[size][index] ?? ''));
    return { body: caller.bodyOf(question), bytes: Buffer.byteLength(answer) };
  });
}

/** The mean length of a side's answers in bytes. */
export const meanBytes = (asked: LoadRequest[]) =>
  asked.reduce((sum, { bytes }) => sum + bytes, 0) / asked.length;

async function askAll({ name, url, caller }: Side, asked: Question[]): Promise<string[]> {
  const answers: string[] = [];
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  const headers = { ...json, ...(await caller.headers()) };
  for (const question of asked) {
    const response = await fetch(url, { method: 'POST', headers, body: caller.bodyOf(question) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${name} answered ${response.status}: ${text}`);
    answers.push(text);
  }
  return answers;
}
