/** A mouse or touchpad, with which a keyboard comes; a phone has neither. */
const AT_A_DESK = '(hover: hover) and (pointer: fine)';

/**
 * Puts the focus on the box that a page marks as its first, so that whoever decides by keyboard begins there. On a phone the
 * page would jump past what is to be read before deciding. Nobody who has gone on to something else is brought back.
 */
export function focusFirstBox(): void {
  if (!matchMedia(AT_A_DESK).matches || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[data-first]')?.focus();
}
