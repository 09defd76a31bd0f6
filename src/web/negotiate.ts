import { parseAccept } from 'hono/utils/accept';

/** Whether an answer of this media type is welcome, as RFC 9110, 12.5.1 reads `Accept`; without one anything is. */
export function isAcceptable(accept: string | undefined, mediaType: string): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const [family] = mediaType.split('/');
  const precedence = [mediaType, `${family}/*`, '*/*'];
  const ranges = parseAccept(accept);
  for (const wanted of precedence) {
    const found = ranges.find(({ type }) => type.toLowerCase() === wanted);
    if (found) return found.q > 0;
  }
  return false;
}

/** The offered language that a reader prefers (RFC 9110, 12.5.4); the first that is offered when none of theirs is. */
export function preferredLanguage(accept: string | undefined, offered: readonly string[]): string {
  for (const { type, q } of parseAccept(accept ?? '').toSorted((a, b) => b.q - a.q)) {
    const code = type.split('-')[0]?.toLowerCase();
    const found = offered.find((language) => language === code);
    if (found !== undefined && q > 0) return found;
  }
  return offered[0] ?? 'en';
}

/** Whether a reader has this answer already (RFC 9110, 13.1.2: compared weakly). */
export function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}
