import { serveDrawer } from './drawer-serve.ts';

/** Entry of the process that draws. */
await serveDrawer();
