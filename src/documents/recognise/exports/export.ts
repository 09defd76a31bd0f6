import type { DocumentKind, ReadDocument, Sheet } from '../../document.ts';
import { problems } from '../../problems.ts';
import type { ReadExport } from './export-rows.ts';
import { readImpactExport } from './impact-export.ts';
import { readUhriExport } from './uhri-export.ts';
import { readUprInfoExport } from './upr-info-export.ts';

type Export = ReadExport & Pick<ReadDocument, 'kind' | 'date'>;

/** What a spreadsheet of a known export says, told by its columns; null for any other. */
export function recogniseExport(sheets: readonly Sheet[]): Export | null {
  const uhri = readUhriExport(sheets);
  if (uhri) return unproven({ ...uhri, kind: 'uhri-export' });
  const uprInfo = readUprInfoExport(sheets);
  if (uprInfo) return { ...uprInfo, kind: 'upr-info-export', date: null };
  const impact = readImpactExport(sheets);
  return impact && unproven({ ...impact, kind: 'impact-export', date: null });
}

function unproven(read: Export & { kind: DocumentKind }): Export {
  return { ...read, problems: [problems.unprovenOnRealDocuments(read.kind), ...read.problems] };
}
