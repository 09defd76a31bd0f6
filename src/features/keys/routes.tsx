import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { problemsInWords } from '../../web/kinds-and-roles.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { makeKey, revokeKey } from './actions.ts';
import { KeyFormPage, KeysPage, NewKeyPage } from './pages.tsx';
import { administerKeys } from './policy.ts';
import { listActingOrganisations, listKeys, readToday } from './queries.ts';
import { keyForm } from './schema.ts';

const KEYS = '/administration/keys';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** How long a key lasts when nobody says otherwise. */
const USUAL_LIFE = 90;

/** The administration of the keys with which programs write. */
export function keyRoutes(deps: Pick<House, 'db' | 'clock'>): Route[] {
  const { db, clock } = deps;

  const formPage = async (ask: Ask, typed: Typed, problems: readonly Problem[]) => {
    const page = ask.get('page');
    const organisations = await listActingOrganisations(db, page.country.code);
    const shown = problemsInWords(page, problems);
    return ask.html(
      <KeyFormPage page={page} typed={typed} organisations={organisations} problems={shown} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  return [
    get(KEYS, administerKeys, async (ask) => {
      const page = ask.get('page');
      const keys = await listKeys(db, page.country.code, clock());
      return ask.html(<KeysPage page={page} keys={keys} isRevoked={page.query.get('done') === 'revoked'} />);
    }),

    get(`${KEYS}/new`, administerKeys, async (ask) => {
      const today = await readToday(db, ask.get('page').country.code, clock());
      const last = new Date(Date.parse(`${today}T00:00:00Z`) + USUAL_LIFE * 86_400_000);
      return formPage(ask, { 'expires-on': last.toISOString().slice(0, 10) }, []);
    }),

    post(`${KEYS}/new`, administerKeys, async (ask) => {
      const page = ask.get('page');
      const { value, typed } = await readForm(ask, keyForm);
      const outcome = await makeKey(deps, page.viewer, value);
      if (!outcome.ok) return formPage(ask, typed, outcome.problems);
      return ask.html(<NewKeyPage page={page} name={value.name} value={outcome.value.key} />);
    }),

    post(`${KEYS}/:id/revoke`, administerKeys, async (ask) => {
      const page = ask.get('page');
      const id = ask.req.param('id') ?? '';
      const isFound = UUID.test(id) && (await revokeKey(deps, page.viewer, id));
      return isFound ? ask.redirect(`${KEYS}?done=revoked`, 303) : notFoundPage(ask, page);
    }),
  ];
}
