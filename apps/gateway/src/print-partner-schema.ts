import { text } from 'node:stream/consumers';
import { printSchema } from 'graphql';
import { partnerSchema } from './contract/partner-schema';

/** Prints what partners see of the supergraph that is given on standard input. */
async function main(): Promise<void> {
  process.stdout.write(`${printSchema(partnerSchema(await text(process.stdin)))}\n`);
}

void main();
