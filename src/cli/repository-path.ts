import path from 'node:path';

/** What a CI server calls the folder that it checked the repository out into. */
const ROOTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * Gives a function that turns the name of a file, as a user gives it, into its path from the root of the repository, with
 * slashes. The root is the present folder, or on GitHub and GitLab the one above it that they name; a file outside of it
 * keeps its full path, and standard input is called "stdin".
 */
export function createPaths(env: NodeJS.ProcessEnv, cwd: string): (file: string) => string {
  const isInside = (folder: string, root: string): boolean => !isOutside(path.relative(root, folder));
  const named = ROOTS.map((name) => env[name]).find((root) => root && isInside(cwd, root));
  return (file) => {
    if (file === '-') return 'stdin';
    const full = path.resolve(cwd, file);
    const relative = path.relative(named ?? cwd, full);
    return (isOutside(relative) ? full : relative).split(path.sep).join('/');
  };
}

const isOutside = (relative: string): boolean =>
  relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
