import '@hotwired/turbo';
import { announceArrivals } from './arrive.ts';
import { keepDrafts } from './kept-draft.ts';

announceArrivals();
keepDrafts();
