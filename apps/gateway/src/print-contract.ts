import { text } from 'node:stream/consumers';
import { errorCauses } from '@apollo/federation-internals';
import { type GraphQLError, parse, printSchema } from 'graphql';
import { Origins } from './contract/origins';
import { othersIn } from './contract/subgraphs-of-others';
import { partnerSchema } from './contract/partner-schema';

/**
 * Prints, as JSON, the contract with partners for the supergraph on standard input, and what other teams'
 * subgraphs contribute. The arguments are the names of the platform's own subgraphs.
 */
async function main(ours: ReadonlySet<string>): Promise<void> {
  const supergraph = await text(process.stdin);
  const isOurs = (name: string) => ours.has(name);
  const partners = partnerSchema(supergraph, isOurs);
  const document = parse(supergraph, { noLocation: true });
  const others = othersIn({ document, origins: new Origins(document, isOurs), partners });
  process.stdout.write(JSON.stringify({ partners: `${printSchema(partners)}\n`, others }));
}

main(new Set(process.argv.slice(2))).catch((error: Error) => {
  const causes = errorCauses(error as GraphQLError) ?? [error];
  console.error(causes.map(({ message }) => `- ${explain(message)}`).join('\n'));
  process.exitCode = 1;
});

/**
 * Directives that other routers enforce, such as @authenticated, have no effect here, so nobody may rely on
 * them.
 */
function explain(message: string): string {
  const [, feature] = /^feature (\S+) is for: SECURITY/.exec(message) ?? [];
  return feature === undefined ? message : `${feature} is not kept here: say in SUBGRAPHS who may read.`;
}
