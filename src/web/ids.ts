const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is a record's id. Ids come in addresses and forms; PostgreSQL throws at what is none. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
