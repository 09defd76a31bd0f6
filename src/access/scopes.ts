/** What a key may let a program do. Reading what is public needs no key. */
export const scopes = ['imports:write'] as const;

export type Scope = (typeof scopes)[number];
