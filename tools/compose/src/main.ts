import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { compose, printSchemas } from './compose';
import { generateTypes } from './generate-types';
import { type Options, readOptions, usage } from './options';
import { composeWith } from './others/compose-with';
import { readSdl } from './others/read-sdl';
import { tell } from './others/tell';
import { projectGraph } from './project-graph';

const root = join(__dirname, '..', '..', '..');
const graph = projectGraph(root);

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const options = readOptions(
    args,
    graph.subgraphs.map(({ name }) => name),
  );
  await (options.others.length > 0 ? composeOthers(options) : composeOwn(options.check));
}

async function composeOwn(check: boolean): Promise<void> {
  const { drifted, hints } = await compose(graph, { check });
  for (const hint of hints) console.log(`hint ${hint}`);
  const files = drifted.map((path) => relative(root, path)).join(', ');
  if (check && files)
    throw new Error(`Out of date: ${files}. Run npm run compose and commit what it writes.`);
  console.log(files ? `written: ${files}` : 'the contract is up to date');
  if (!check) generateTypes(root);
}

async function composeOthers({ others, out }: Options): Promise<void> {
  const [ours, theirs] = await Promise.all([
    printSchemas(graph),
    Promise.all(others.map(async (other) => ({ ...other, sdl: await readSdl(other) }))),
  ]);
  const { program } = graph.partner;
  const { hints, others: found, ...texts } = await composeWith({ ours, others: theirs, program });
  const folder = resolve(root, out);
  await mkdir(folder, { recursive: true });
  for (const name of ['supergraph', 'api', 'partners'] as const)
    await writeFile(join(folder, `${name}.graphql`), texts[name]);
  for (const hint of hints) console.log(`hint ${hint}`);
  for (const other of found) console.log(tell(other));
  const shown = folder.startsWith(root + sep) ? relative(root, folder) : folder;
  console.log(`Written: supergraph.graphql, api.graphql and partners.graphql in ${shown}.`);
  console.log(`Start the platform with it: SUPERGRAPH=${shown}/supergraph.graphql npm start`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
