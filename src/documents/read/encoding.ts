/**
 * A text file's characters: by its byte order mark, else UTF-8 if it is valid UTF-8, else Mac Roman where the bytes speak
 * for it, else windows-1252, which never fails.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isMacRoman(bytes) ? 'macintosh' : 'windows-1252').decode(bytes);
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Bytes that stand for nothing in windows-1252; in Mac Roman for letters of French and Spanish among others. */
const NOT_IN_WINDOWS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Between letters windows-1252 has these for signs or for letters of few languages, Mac Roman for á é í ó ú, ’ and alike. */
const MAC_LETTERS = new Set([0x87, 0x88, 0x8a, 0x8b, 0x8c, 0x8e, 0x95, 0x96, 0x97, 0x99, 0xd5]);
/** Within words, windows-1252 writes its apostrophe and all of its accented small letters so. */
const WINDOWS_LETTERS = new Set([0x92, ...Array.from({ length: 32 }, (_, index) => 0xe0 + index)]);

/** Old Macs ended lines with a carriage return alone; else what stands between letters tells the two apart. */
function isMacRoman(bytes: Uint8Array): boolean {
  if (bytes.includes(CARRIAGE_RETURN) && !bytes.includes(LINE_FEED)) return true;
  let mac = 0;
  let windows = 0;
  for (let at = 1; at < bytes.length - 1; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (NOT_IN_WINDOWS.has(byte)) return true;
    if (!isLetter(bytes[at - 1]) || !isLetter(bytes[at + 1])) continue;
    if (MAC_LETTERS.has(byte)) mac += 1;
    else if (WINDOWS_LETTERS.has(byte)) windows += 1;
  }
  return mac > windows;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
