import { compileReader, keptCode } from './reader-code.ts';

/** Entry of the reader's own process in a build, where it lies beside its program. */
await compileReader(import.meta.dirname, keptCode(import.meta.dirname)).run();
