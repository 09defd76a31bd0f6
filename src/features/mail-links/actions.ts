export { endMailLinksOf, forgetEndedLinks, makeMailLinks, type WantedLink } from './links.ts';
