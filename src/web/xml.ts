const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between tags or in an attribute. */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
