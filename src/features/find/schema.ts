import type { Translated } from '../../database/tables.ts';

/** The first of what was found of one kind, and how many there are. */
export type Found<Item> = { count: number; items: Item[] };

export type FoundAction = {
  number: number;
  title: string;
  plan: string;
  plan_title: string;
  language: string;
};
export type FoundPlan = { slug: string; title: string; language: string };
export type FoundUpdate = {
  id: string;
  language: string;
  starts_on: string | null;
  ends_on: string | null;
  organisation_names: Translated;
  text: string;
};
export type FoundDiscussion = { id: string; title: string; language: string; organisation_names: Translated };
export type FoundOrganisation = { slug: string; names: Translated };
