import { fileURLToPath } from 'node:url';

/** The project's folder, absolute, with a closing separator: scripts work from wherever they are called. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
