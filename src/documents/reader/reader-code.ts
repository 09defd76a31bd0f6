import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** In a build, beside the entry: the program that reads, and what V8 made of it when it was built. */
const PROGRAM = 'reader-program.cjs';
export const KEPT_CODE = 'reader-program.code';

interface CompiledReader {
  script: Script;
  run: () => Promise<void>;
}
interface ProgramModule {
  exports: { serveReader?: () => Promise<void> };
}

/**
 * The reader's program, compiled from code that was kept where there is any: compiling the PDF library costs as much as
 * reading half a report. V8 looks at its own version, its flags and the length of the source, and compiles the source
 * when the code is not for them.
 */
export function compileReader(folder: string, kept: Buffer | undefined): CompiledReader {
  const path = join(folder, PROGRAM);
  const source = `(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`;
  const script = new Script(source, { filename: path, ...(kept ? { cachedData: kept } : {}) });
  const run = async (): Promise<void> => {
    const module: ProgramModule = { exports: {} };
    const program = script.runInThisContext() as (
      require: NodeJS.Require,
      module: ProgramModule,
      exports: ProgramModule['exports'],
    ) => void;
    program(createRequire(path), module, module.exports);
    await module.exports.serveReader?.();
  };
  return { script, run };
}

export function keptCode(folder: string): Buffer | undefined {
  const path = join(folder, KEPT_CODE);
  return existsSync(path) ? readFileSync(path) : undefined;
}
