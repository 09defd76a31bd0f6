import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { changeSettings, settingsVersion } from './actions.ts';
import { AdministrationPage } from './administration-page.tsx';
import { administerCountry } from './policy.ts';
import { listStatuses, readCountry } from './queries.ts';
import { settingsForm } from './schema.ts';
import { SettingsPage, settingsAsTyped, settingsFacts } from './settings-page.tsx';
import { isInUse } from './status-actions.ts';
import { statusRoutes } from './status-routes.tsx';

/** Administration's front page, the country's settings and its status scale. */
export function countryRoutes(deps: Pick<House, 'db' | 'clock' | 'languages'>): Route[] {
  const { db, languages } = deps;
  const form = settingsForm(languages.map(({ code }) => code));

  const showSettings = async (ask: Ask) => {
    const page = ask.get('page');
    const row = await readCountry(db, page.country.code);
    return ask.html(
      <SettingsPage
        page={page}
        known={languages}
        typed={settingsAsTyped(row)}
        version={settingsVersion(row)}
        saved={page.query.get('done') === 'saved'}
      />,
    );
  };

  const saveSettings = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, form);
    const outcome = await changeSettings(deps, page.viewer, value);
    if (outcome.ok) return ask.redirect('/administration/settings?done=saved', 303);
    const { problems } = outcome;
    const row = await readCountry(db, page.country.code);
    const factsNow = settingsFacts(page, languages, form.parse(settingsAsTyped(row)));
    const standing = problems.includes(newerVersion)
      ? differingFacts(factsNow, settingsFacts(page, languages, value))
      : undefined;
    const version = settingsVersion(row);
    return ask.html(
      <SettingsPage {...{ page, known: languages, typed, version, problems, standing }} />,
      400,
    );
  };

  return [
    get('/administration', administerCountry, async (ask) => {
      const page = ask.get('page');
      const statuses = await listStatuses(db, page.country.code);
      return ask.html(<AdministrationPage page={page} statuses={statuses.filter(isInUse).length} />);
    }),
    get('/administration/settings', administerCountry, showSettings),
    post('/administration/settings', administerCountry, saveSettings),
    ...statusRoutes(deps),
  ];
}
