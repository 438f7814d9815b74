import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { diskFull, Explained, saysDiskFull } from './explain.mjs';
import { lockedNode } from './root.mjs';

/** Builds the projects and their dependencies; unchanged ones come from the cache. */
export async function build(folder, projects) {
  const since = Date.now();
  const names = projects.map((project) => `@bien-cuong/${project}`).join(',');
  const nx = spawn(
    lockedNode(folder),
    [
      join(folder, 'node_modules/nx/dist/bin/nx.js'),
      'run-many',
      '-t',
      'build',
      '-p',
      names,
      '--outputStyle=static',
    ],
    { cwd: folder, env: environment(folder), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const printed = [];
  const progress = showProgress();
  for (const stream of [nx.stdout, nx.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      printed.push(line);
      const [, project] = /^> nx run @bien-cuong\/([^:]+):build/.exec(line) ?? [];
      if (project) progress.built(project);
    });
  }
  const code = await new Promise((resolve, reject) => nx.on('error', reject).on('close', resolve));
  progress.end(since);
  if (code === 0) return;
  const text = printed.join('\n');
  if (saysDiskFull(text)) throw new Explained(diskFull(folder));
  console.error(text);
  throw new Explained('The build failed for the reason given above: mend it and start again.');
}

function environment(folder) {
  const path = [dirname(lockedNode(folder)), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, NX_DAEMON: 'false', NO_COLOR: '1', FORCE_COLOR: '0' };
}

function showProgress() {
  const { isTTY } = process.stdout;
  let count = 0;
  console.log(isTTY ? 'Building…' : 'Building; what has not changed comes from the cache…');
  return {
    built(project) {
      count += 1;
      if (isTTY) process.stdout.write(`\x1b[1A\x1b[2KBuilding… ${count} parts done, last ${project}\n`);
    },
    end(since) {
      const seconds = ((Date.now() - since) / 1000).toFixed(1);
      console.log(`${isTTY ? '\x1b[1A\x1b[2K' : ''}Built ${count} parts in ${seconds} s.`);
    },
  };
}
