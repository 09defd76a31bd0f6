import { createHmac, timingSafeEqual } from 'node:crypto';

/*
 * What the header List-Unsubscribe of a digest carries: whose it is, and a keyed hash that only this site can make. It ends
 * with nothing but the key, since a mail may be years old, and can do nothing but have no more digests sent.
 */

const SHAPE = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

export function stopToken(secret: string, person: string): string {
  const id = Buffer.from(person.replaceAll('-', ''), 'hex').toString('base64url');
  return `${id}.${proofOf(secret, id).toString('base64url')}`;
}

/** The person that a token stands for; undefined for one that this site has not made. */
export function personOf(secret: string, token: string): string | undefined {
  const [, id = '', proof = ''] = SHAPE.exec(token) ?? [];
  if (id === '') return undefined;
  const expected = proofOf(secret, id);
  const given = Buffer.from(proof, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return Buffer.from(id, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function proofOf(secret: string, id: string): Buffer {
  return createHmac('sha256', secret).update(`digest stop ${id}`).digest();
}
