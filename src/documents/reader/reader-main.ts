import { serveReader } from './reader-serve.ts';

/** Entry of the reader's own process when it runs from source; a build has reader-built.ts in its place. */
await serveReader();
