import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileReader, KEPT_CODE } from '../src/documents/reader/reader-code.ts';

/**
 * Run by build.ts, with the flags of V8 that readers are started with: reads what it is sent as a reader does, and keeps
 * the code that V8 made of the program meanwhile, in the folder that is named.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the build.');
const { script, run } = compileReader(folder, undefined);
await run();
writeFileSync(join(folder, KEPT_CODE), script.createCachedData());
