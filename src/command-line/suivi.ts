import { startReaderAhead } from '../documents/reader/reader-ahead.ts';

/**
 * Entry of the command line. What reads files starts its reader first: the reader takes as long to get ready as the
 * rest of the program, and they load at the same time.
 */
const DONE = 0;
const FAILED = 1;
const READING = new Set(['read', 'check']);

const [command, ...words] = process.argv.slice(2);
// `serve` takes itself down in order; any other command leaves by the exit that stops its database server with it.
if (command !== 'serve')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(FAILED));

// `bin/suivi read FILE | head` closes our output early, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(DONE);
});

const reader = READING.has(command ?? '') && words.length > 0 ? startReaderAhead() : undefined;
// the maps of a whole server, for a program that is mostly over sooner than they are read
if (reader === undefined) process.setSourceMapsEnabled(true);

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), reader);
