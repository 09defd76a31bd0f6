import { shippedModel, suggestTerms, withCorrections, type TermModel } from '../../analysis/terms/suggest.ts';
import type { Database } from '../../database/connection.ts';
import type { ProposedTerm } from '../../database/term-tables.ts';
import { parseCorrections } from './corrections.ts';
import { findUsedModel } from './model-queries.ts';

/** A model and what it is called where its proposals are kept. */
export type NamedModel = { name: string; model: TermModel };

/** The model that this installation proposes terms with: its own where somebody chose it, else the shipped one. */
export async function modelInUse(db: Database, country: string): Promise<NamedModel> {
  const used = await findUsedModel(db, country);
  const shipped = shippedModel();
  const corrections = parseCorrections(used?.corrections);
  // what was learned beside an earlier shipped model does nothing beside this one
  const isOwn = used && corrections?.model === shipped.hash;
  if (!isOwn) return { name: `shipped ${shipped.hash.slice(0, 8)}`, model: shipped };
  return { name: `own ${used.id.slice(0, 8)}`, model: withCorrections(shipped, corrections) };
}

/** What a model proposes for a text, as it is kept. */
export function propose({ model }: NamedModel, text: string, language: string): ProposedTerm[] {
  return suggestTerms(model, text, language).map(({ kind, label, probability, because }) => ({
    kind,
    label,
    probability,
    because,
  }));
}
