import { readFile, writeFile } from 'node:fs/promises';

export type ContractFiles = Map<string, string>;

/** The files whose committed text differs from what the code says. */
export async function driftOf(files: ContractFiles): Promise<string[]> {
  const drifted = [...files].map(async ([path, text]) => ((await textOf(path)) === text ? [] : [path]));
  return (await Promise.all(drifted)).flat();
}

export async function writeContract(files: ContractFiles, paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => writeFile(path, files.get(path) ?? '')));
}

/** A missing file counts as drifted, too. */
async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
