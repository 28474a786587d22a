import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of a build that can become the next version of itself. */
export interface ChangingBuild {
  readonly folder: string;
  /** Publishes another version: its pages say `<html data-version="second">`. */
  readonly publish: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies a build to where it may be changed. */
export async function copyBuild(build: string): Promise<ChangingBuild> {
  const folder = await mkdtemp(path.join(tmpdir(), 'simak-build-'));
  await cp(build, folder, { recursive: true });
  const rewrite = async (file: string, change: (text: string) => string) => {
    const before = await readFile(path.join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${file}`);
    await writeFile(path.join(folder, file), after);
  };
  return {
    folder,
    publish: async () => {
      for (const page of ['index.html', 'library/index.html'])
        await rewrite(page, (html) => html.replace('<html lang="en"', '<html lang="en" data-version="second"'));
      await rewrite('sw.js', (worker) => worker.replace(/(simak:\/:)[0-9a-f]{12}/, '$1ffffffffffff'));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
