export { countFigures, listNewest, type Figures } from './queries.ts';
