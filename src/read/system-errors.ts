/** What the operating system's error codes mean, to follow a colon. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you do not have the permission',
  EPERM: 'you do not have the permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ENXIO: 'it is not a file',
  ENOSPC: 'no space is left on the disk',
  EROFS: 'the disk can only be read',
};

/** Whether the operating system gave this error, rather than a mistake in the program. */
export function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && 'syscall' in thrown;
}

/** Why the operating system refused, in words. */
export function systemReason(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? error.code ?? error.message;
}

/** Whether compressed data was damaged or cut off. */
export function isDamagedData(thrown: unknown): boolean {
  const { code } = thrown instanceof Error ? (thrown as NodeJS.ErrnoException) : {};
  return typeof code === 'string' && /^Z_|^ERR_(?:_?BROTLI|ZLIB)/.test(code);
}
