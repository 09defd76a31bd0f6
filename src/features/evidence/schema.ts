import type { Sensitivity } from '../../database/update-tables.ts';
import type { Translated } from '../../database/tables.ts';

export const sources = ['update', 'assessment'] as const;
export const forms = ['file', 'link'] as const;
export const sensitivities = ['public', 'mechanism', 'own'] as const satisfies readonly Sensitivity[];

export type EvidenceFilter = {
  words?: string | undefined;
  source?: (typeof sources)[number] | undefined;
  form?: (typeof forms)[number] | undefined;
  sensitivity?: Sensitivity | undefined;
  /** A slug. */
  organisation?: string | undefined;
};

/** A file or link that somebody gave as evidence, and what it is to prove. */
export type GivenEvidence = {
  id: string;
  source: (typeof sources)[number];
  address: string | null;
  sha256: string | null;
  file_name: string | null;
  bytes: number | null;
  /** What it proves; of an assessment, its reason. */
  proves: string;
  language: string;
  sensitivity: Sensitivity;
  given_at: Date;
  organisation_slug: string;
  organisation_names: Translated;
  /** The update that it was given with; null for an assessment. */
  progress_update: string | null;
  plan_slug: string | null;
  action_number: number | null;
  action_title: string | null;
  recommendation: string | null;
};
