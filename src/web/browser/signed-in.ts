import '@hotwired/turbo';
import { announceArrivals } from './arrive.ts';

announceArrivals();
