import { session } from '@hotwired/turbo';
import { focusFirstBox } from './first-box.ts';

/**
 * What a browser does by itself when it loads a page, and Turbo, which exchanges the page's body, leaves out: that a
 * listener is told which page has come. Orca said nothing at all after a link, and nothing of a heading that was given
 * the focus while the page was being exchanged; so the title is said by a live region.
 *
 * The page of a job under way asks again by itself, and what has changed is put in its place: the focus and the
 * listener's place in the page stay where they are. When the job is over its heading is said and takes the focus.
 *
 * Whoever has sent a form comes to the place of the next page that the form names (`data-arrive`), where what was saved
 * stands: the answer to a form leads there by a fragment, of which Turbo learns nothing.
 */
export function announceArrivals(): void {
  let isFirst = true;
  let isAsking = false;
  let isRenewal = false;
  let headingBefore = '';
  let place: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    isAsking = true;
    session.refresh(document.baseURI, { method: 'morph', scroll: 'preserve' });
  };
  document.addEventListener('turbo:visit', () => {
    clearTimeout(timer);
    isRenewal = isAsking;
    isAsking = false;
    headingBefore = document.querySelector('h1')?.textContent ?? '';
  });
  document.addEventListener('turbo:submit-start', () => clearTimeout(timer));
  document.addEventListener('turbo:submit-end', (event) => {
    const { success } = (event as CustomEvent<{ success: boolean }>).detail;
    place = success ? (event.target as HTMLFormElement).dataset['arrive'] : undefined;
  });
  document.addEventListener('turbo:load', () => {
    clearTimeout(timer);
    const after = document.querySelector<HTMLMetaElement>('meta[name="renew-after"]')?.content;
    if (after !== undefined) timer = setTimeout(renew, Number(after) * 1000);
    const heading = document.querySelector('h1');
    if (!isRenewal && !isFirst) announce(document.title);
    else if (isRenewal && after === undefined && heading && heading.textContent !== headingBefore)
      arriveAtResult(heading);
    if (!isRenewal) focusFirstBox();
    if (place !== undefined) document.getElementById(place)?.scrollIntoView();
    place = undefined;
    isFirst = isAsking = isRenewal = false;
  });
}

/** Somebody who has gone on to a link or field meanwhile is left there. */
function arriveAtResult(heading: HTMLElement): void {
  announce(heading.textContent);
  if (document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Screen readers say what changes in a live region that they know, so the words come after the region. */
const KNOWN_AFTER_MS = 200;

function announce(words: string): void {
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.ariaLive = 'polite';
  document.body.append(region);
  setTimeout(() => (region.textContent = words), KNOWN_AFTER_MS);
}
