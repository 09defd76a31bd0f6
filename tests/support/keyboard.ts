import type { Page } from 'playwright-core';

/** Where the focus came to rest, as one who looks at the page finds it. */
type Stop = {
  /** The number of the element among all that can be used, in the order of the document; -1 when it is none of them. */
  place: number;
  /** What it is and what it says, for the report of a fault. */
  name: string;
  /** Edges in px of the page, with the line's start as 0 whichever way the page is written. */
  start: number;
  end: number;
  top: number;
  bottom: number;
  faults: string[];
};

/** More than any page has stops: one that takes more leads the focus in a circle. */
const LIMIT = 600;

/** Day, month, year and the button of a date, each a press of Tab within one field. */
const PARTS_OF_A_DATE = 4;

/**
 * Walks a page with Tab from its beginning to its end and back with Shift+Tab. Says what is wrong, one line a fault:
 * what can be used and was not reached, a stop out of order, a focus that does not show or lies out of sight, a trap.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  const usable = await nameUsable(page);
  await startAtTheTop(page);
  const forth = await walk(page, 'Tab');
  const faults = forth.flatMap(({ name, faults: found }) => found.map((fault) => `${name}: ${fault}`));
  const reached = forth.map(({ place }) => place);
  for (const [place, name] of usable.entries())
    if (!reached.includes(place)) faults.push(`${name}: not reached`);
  for (const [at, stop] of forth.entries()) {
    const before = forth[at - 1];
    if (!before) continue;
    if (stop.place <= before.place) faults.push(`${stop.name}: comes after ${before.name}, which follows it`);
    else if (isBackwards(before, stop))
      faults.push(`${stop.name}: stands before ${before.name}, comes after it`);
  }
  const back = (await walk(page, 'Shift+Tab')).map(({ place }) => place);
  if (back.toReversed().join() !== reached.join()) faults.push('Shift+Tab goes another way back');
  return faults;
}

/** Whether the eye has to go up, or back along a line, and not on to the next column. */
function isBackwards(from: Stop, to: Stop): boolean {
  if (to.bottom <= from.top) return to.start < from.end;
  const isOneLine = Math.abs((to.top + to.bottom - from.top - from.bottom) / 2) < 4;
  return isOneLine && to.start < from.start;
}

/** Numbers everything on a page that the keyboard should reach, and names it; of a group of radio buttons one. */
function nameUsable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    );
    const groups = new Set<string>();
    const usable = [...all].filter((element) => {
      const isShown = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      if (!isShown || element.matches(':disabled')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const chosen = element.form?.querySelector<HTMLElement>(`[name="${element.name}"]:checked`);
      if (chosen && chosen !== element) return false;
      const group = `${element.form?.action} ${element.name}`;
      return !groups.has(group) && Boolean(groups.add(group));
    });
    return usable.map((element, place) => {
      element.dataset['place'] = String(place);
      const said = element.innerText || element.getAttribute('aria-label') || element.id;
      return `${element.tagName.toLowerCase()} “${said.trim().slice(0, 60)}”`;
    });
  });
}

/** Puts the next press of Tab at the page's beginning, wherever the focus was. */
function startAtTheTop(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/** Presses a key until the focus has left the page at its other end; from there the browser may begin anew. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  let stays = 0;
  while (stops.length < LIMIT) {
    await page.keyboard.press(key);
    const stop = await describeFocus(page);
    const last = stops.at(-1);
    if (!stop || (last && isRoundTheEnd(last, stop, key))) return stops;
    if (last?.place !== stop.place) {
      stops.push(stop);
      stays = 0;
    } else if (++stays === PARTS_OF_A_DATE) {
      stop.faults.push('keeps the focus');
      return [...stops, stop];
    }
  }
  throw new Error(`${page.url()} has more than ${LIMIT} stops`);
}

function isRoundTheEnd(from: Stop, to: Stop, key: 'Tab' | 'Shift+Tab'): boolean {
  const [first, last] = key === 'Tab' ? [to, from] : [from, to];
  return first.place === 0 && last.place > 1;
}

/** What has the focus; null when nothing on the page has. */
function describeFocus(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const faults: string[] = [];
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    if (!isDrawn || outlineColor === 'transparent')
      faults.push('the outline does not show that it is focused');
    const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!isInView) faults.push('lies out of sight');
    const line = element.getClientRects()[0] ?? box;
    const over = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    const isCovered = isInView && over !== null && !element.contains(over) && !over.contains(element);
    if (isCovered) faults.push(`covered by ${over.tagName.toLowerCase()}.${over.className}`);
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    return {
      place: Number(element.dataset['place'] ?? -1),
      name: `${element.tagName.toLowerCase()} “${(element.innerText || element.id).trim().slice(0, 60)}”`,
      start: isRightToLeft ? innerWidth - line.right : line.left,
      end: isRightToLeft ? innerWidth - line.left : line.right,
      top: line.top + scrollY,
      bottom: line.bottom + scrollY,
      faults,
    };
  });
}

/** Presses Tab until a link, button or field of this name has the focus; going on from where the focus is. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < LIMIT; presses++) {
    await page.keyboard.press('Tab');
    const focused = await nameOfFocus(page);
    if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`Tab never came to ${name}, but to ${[...new Set(seen)].join(' | ')}`);
}

/** What the focus is on: the label of a field, else its text. */
export function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    const label = isField ? element.labels?.[0]?.textContent : element?.textContent;
    return (label ?? '').replace(/\s+/g, ' ').trim();
  });
}
