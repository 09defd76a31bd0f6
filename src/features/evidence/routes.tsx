import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { asLine } from '../../web/lines.ts';
import { get, type Route } from '../../web/routes.ts';
import { LibraryPage } from './pages.tsx';
import { countEvidence, listGivers, listGiven } from './queries.ts';
import { forms, sensitivities, sources, type EvidenceFilter } from './schema.ts';

const PER_PAGE = 40;
const LONGEST_WORDS = 200;

/** The evidence of updates and assessments, as far as each reader may have it. */
export function evidenceRoutes({ db }: Pick<House, 'db'>): Route[] {
  return [
    get('/evidence', everyone, async (ask) => {
      const page = ask.get('page');
      const { query } = page;
      const reading = readingAs(db, page.viewer, page.asOf?.seq);
      const filter: EvidenceFilter = {
        words: asLine(query.get('q') ?? '').slice(0, LONGEST_WORDS) || undefined,
        source: sources.find((one) => one === query.get('source')),
        form: forms.find((one) => one === query.get('form')),
        sensitivity: sensitivities.find((one) => one === query.get('sensitivity')),
        organisation: query.get('organisation') || undefined,
      };
      const [count, givers] = await Promise.all([countEvidence(reading, filter), listGivers(reading)]);
      const pages = Math.max(1, Math.ceil(count / PER_PAGE));
      const typed = Number(query.get('page') ?? 1);
      const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
      const evidence = await listGiven(reading, filter, PER_PAGE, (current - 1) * PER_PAGE);
      const view = { evidence, count, filter, givers, current, pages };
      return ask.html(<LibraryPage page={page} view={view} />);
    }),
  ];
}
