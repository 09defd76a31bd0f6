export type StartProblemCode =
  | 'already-running'
  | 'binaries-unusable'
  | 'data-directory-foreign'
  | 'data-directory-newer'
  | 'data-directory-older'
  | 'data-directory-unusable'
  | 'disk-full'
  | 'platform-unsupported'
  | 'server-failed'
  | 'server-unresponsive'
  | 'server-user-missing'
  | 'socket-directory-unsafe';

interface StartProblemParts {
  code: StartProblemCode;
  /** What is there, with its value. */
  found: string;
  /** What would have been right. */
  expected: string;
  /** What the operator can do about it. */
  remedy: string;
}

/**
 * A reason why the embedded database cannot serve that an operator can act on: its message is whole sentences,
 * fit to be printed as it is before leaving with exit code 1.
 */
export class StartProblem extends Error implements StartProblemParts {
  readonly code: StartProblemCode;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;

  constructor(parts: StartProblemParts, options?: ErrorOptions) {
    super(`${parts.found}\n${parts.expected}\n${parts.remedy}`, options);
    this.name = 'StartProblem';
    this.code = parts.code;
    this.found = parts.found;
    this.expected = parts.expected;
    this.remedy = parts.remedy;
  }
}

export function isErrno(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

const UNUSABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP', 'EBUSY', 'ENAMETOOLONG', 'EXDEV'];

/** Turns what the file system says about the data directory into a problem; anything else stays what it is. */
export function explainFileError(error: unknown, dataDirectory: string): unknown {
  if (isErrno(error, 'ENOSPC', 'EDQUOT')) return diskFull(dataDirectory, error.message);
  if (!isErrno(error, ...UNUSABLE)) return error;
  return new StartProblem(
    {
      code: 'data-directory-unusable',
      found: `The data directory ${dataDirectory} cannot be used: ${error.message}.`,
      expected: 'Expected a directory that this user may read and write.',
      remedy: 'Give it to this user (chown -R), or name another one in SUIVI_DATA.',
    },
    { cause: error },
  );
}

/** The problem of a file system without room for the database; `detail` is what the system or the server said. */
export function diskFull(dataDirectory: string, detail: string): StartProblem {
  const reason = detail.split('\n').find((line) => /No space left|quota/.test(line)) ?? detail;
  return new StartProblem({
    code: 'disk-full',
    found: `The disk that holds ${dataDirectory} is full: ${reason.trim()}`,
    expected: 'Expected at least 200 MB of free space. Nothing that was saved is lost.',
    remedy: 'Free some space, or move the stopped data directory to a larger disk and name it in SUIVI_DATA.',
  });
}
