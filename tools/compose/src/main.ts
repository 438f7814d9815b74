import { join, relative } from 'node:path';
import { compose } from './compose';
import { generateTypes } from './generate-types';
import { projectGraph } from './project-graph';

const root = join(__dirname, '..', '..', '..');

async function main(check: boolean): Promise<void> {
  const { drifted, hints } = await compose(projectGraph(root), { check });
  for (const hint of hints) console.log(`hint ${hint}`);
  const files = drifted.map((path) => relative(root, path)).join(', ');
  if (check && files)
    throw new Error(`Out of date: ${files}. Run npm run compose and commit what it writes.`);
  console.log(files ? `written: ${files}` : 'the contract is up to date');
  if (!check) generateTypes(root);
}

main(process.argv.includes('--check')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
