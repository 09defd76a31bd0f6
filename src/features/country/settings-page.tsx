import type { Row } from '../../database/tables.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import { currencies } from '../../vocabularies/currencies.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { NameFields, namesAsTyped } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { Crumb, Done } from './administration-page.tsx';
import { licenceChoices, openLicences } from './licences.ts';
import { limitedDocuments, modules, type SettingsInput } from './schema.ts';
import { timeZones } from './time-zones.ts';

/** What the fields of the settings form hold for settings as they stand. */
export function settingsAsTyped(row: Row<'country'>): Typed {
  const typed: Typed = { ...namesAsTyped(row.names), 'time-zone': row.time_zone, accent: row.accent };
  typed['currency'] = row.currency;
  typed['licence'] = row.licence;
  typed['licence-title'] = row.licence_title ?? '';
  typed['licence-address'] = row.licence_address ?? '';
  row.languages.forEach((code, place) => {
    typed[`offer-${code}`] = 'yes';
    typed[`place-${code}`] = String(place + 1);
  });
  for (const document of limitedDocuments)
    typed[`limit-${document}`] = String(row.word_limits[document] ?? '');
  for (const module of modules) if (row.modules[module] !== false) typed[`module-${module}`] = 'yes';
  if (row.updates_are_signed) typed['updates-signed'] = 'yes';
  typed['escalation-days'] = String(row.escalation_days ?? '');
  typed['mail-link-days'] = String(row.mail_link_days ?? '');
  return typed;
}

/** What settings say, in words. */
export function settingsFacts(
  page: PageContext,
  known: readonly Language[],
  settings: Omit<SettingsInput, 'version'>,
): Fact[] {
  const { t, formats } = page;
  const nameOf = (code: string) => known.find((language) => language.code === code)?.name ?? code;
  return [
    ...known.map(({ code, name }) => ({
      label: `${t('country.settings.name')}, ${name}`,
      value: settings.names[code] ?? '',
    })),
    { label: t('country.settings.languages'), value: formats.list(settings.languages.map(nameOf)) },
    { label: t('country.settings.timeZone'), value: settings.timeZone },
    { label: t('country.settings.currency'), value: settings.currency },
    { label: t('country.settings.accent'), value: settings.accent },
    ...limitedDocuments.map((document) => ({
      label: t(`country.settings.limit.${document}`),
      value: settings.wordLimits[document],
    })),
    ...modules.map((module) => ({
      label: t(`country.settings.module.${module}`),
      value: t(settings.modules[module] ? 'country.settings.module.on' : 'country.settings.module.off'),
    })),
    {
      label: t('country.settings.updatesSigned'),
      value: t(
        settings.updatesAreSigned
          ? 'country.settings.updatesSigned.on'
          : 'country.settings.updatesSigned.off',
      ),
    },
    { label: t('country.settings.escalation'), value: settings.escalationDays },
    { label: t('country.settings.mailLinks'), value: settings.mailLinkDays },
    { label: t('country.settings.licence'), value: licenceLabel(page, settings.licence.choice) },
    { label: t('country.settings.licence.title'), value: settings.licence.title },
    { label: t('country.settings.licence.address'), value: settings.licence.address },
  ];
}

function licenceLabel({ t }: PageContext, choice: string): string {
  const known = licenceChoices.find((one) => one === choice);
  if (known === undefined) return choice;
  return known === 'national' ? t('country.settings.licence.national') : openLicences[known].title;
}

type SettingsPageProps = {
  page: PageContext;
  known: readonly Language[];
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  /** What stands now, when it is newer than what the form was drawn from. */
  standing?: readonly Fact[] | undefined;
  saved?: boolean;
};

export function SettingsPage({
  page,
  known,
  typed,
  version,
  problems = [],
  standing,
  saved,
}: SettingsPageProps) {
  const { t } = page;
  const title = t('country.settings.title');
  const first = known.find(({ code }) => code === page.country.languages[0]);
  const inOrder = first ? [first, ...known.filter((language) => language !== first)] : known;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <Crumb page={page} />
        <h1>{title}</h1>
        {saved && <Done>{t('country.settings.saved')}</Done>}
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={standing}>
          <form method="post" class="settings" novalidate>
            <input type="hidden" name="version" value={version} />
            <NameFields
              page={page}
              languages={inOrder}
              label={t('country.settings.name')}
              typed={typed}
              problems={problems}
            />
            <Languages page={page} known={known} typed={typed} problems={problems} />
            <Choices
              page={page}
              name="time-zone"
              label={t('country.settings.timeZone')}
              hint={t('country.settings.timeZone.hint')}
              choices={timeZones.map((zone) => ({
                value: zone,
                label: zone.replaceAll('_', ' '),
              }))}
              value={typed['time-zone']}
              problems={problems}
            />
            <Choices
              page={page}
              name="currency"
              label={t('country.settings.currency')}
              hint={t('country.settings.currency.hint')}
              choices={currencies.map((code) => ({
                value: code,
                label: `${code} · ${page.formats.currency(code)}`,
              }))}
              value={typed['currency']}
              problems={problems}
            />
            <Field
              page={page}
              name="accent"
              type="color"
              label={t('country.settings.accent')}
              hint={t('country.settings.accent.hint')}
              value={typed['accent']}
              problems={problems}
            />
            <fieldset>
              <legend>{t('country.settings.limits')}</legend>
              <p class="hint">{t('country.settings.limits.hint')}</p>
              {limitedDocuments.map((document) => (
                <Field
                  page={page}
                  name={`limit-${document}`}
                  label={t(`country.settings.limit.${document}`)}
                  inputmode="numeric"
                  value={typed[`limit-${document}`]}
                  problems={problems}
                />
              ))}
            </fieldset>
            <Modules page={page} typed={typed} />
            <Updates page={page} typed={typed} />
            <Waiting page={page} typed={typed} problems={problems} />
            <LicenceFields page={page} typed={typed} problems={problems} />
            <button>{t('country.settings.save')}</button>
          </form>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function Languages(props: {
  page: PageContext;
  known: readonly Language[];
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, known, typed, problems } = props;
  const { t } = page;
  const problem = problems.find(({ field }) => field?.startsWith('offer-'));
  return (
    <fieldset class={problem ? 'field wrong' : 'field'} aria-describedby="languages-hint">
      <legend>{t('country.settings.languages')}</legend>
      <p class="hint" id="languages-hint">
        {t('country.settings.languages.hint')}
      </p>
      {problem && <p class="wrong">{t(problem.code, problem.values)}</p>}
      <ul class="offered">
        {known.map(({ code, name, direction }) => (
          <li>
            <label class="choice" for={`offer-${code}`}>
              <input
                type="checkbox"
                id={`offer-${code}`}
                name={`offer-${code}`}
                value="yes"
                checked={Boolean(typed[`offer-${code}`])}
              />
              <bdi lang={code} dir={direction}>
                {name}
              </bdi>
            </label>
            <input
              type="number"
              min={1}
              max={known.length}
              name={`place-${code}`}
              value={typed[`place-${code}`]}
              aria-label={t('country.settings.languages.place', { language: name })}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Whether updates wait for a signature. */
function Updates({ page, typed }: { page: PageContext; typed: Typed }) {
  const { t } = page;
  return (
    <fieldset>
      <legend>{t('updates.title')}</legend>
      <label class="choice" for="updates-signed">
        <input
          type="checkbox"
          id="updates-signed"
          name="updates-signed"
          value="yes"
          checked={Boolean(typed['updates-signed'])}
          aria-describedby="updates-signed-hint"
        />
        {t('country.settings.updatesSigned')}
      </label>
      <p class="hint" id="updates-signed-hint">
        {t('country.settings.updatesSigned.hint')}
      </p>
    </fieldset>
  );
}

/** After how many days what lies goes further, and for how many a mailed link opens its form. */
function Waiting(props: { page: PageContext; typed: Typed; problems: readonly Problem[] }) {
  const { page, typed, problems } = props;
  const { t } = page;
  const fields = [
    {
      name: 'escalation-days',
      label: 'country.settings.escalation',
      hint: 'country.settings.escalation.hint',
    },
    {
      name: 'mail-link-days',
      label: 'country.settings.mailLinks',
      hint: 'country.settings.mailLinks.hint',
    },
  ] as const;
  return (
    <fieldset>
      <legend>{t('country.settings.waiting')}</legend>
      {fields.map(({ name, label, hint }) => (
        <Field
          page={page}
          name={name}
          label={t(label)}
          hint={t(hint)}
          inputmode="numeric"
          value={typed[name]}
          problems={problems}
        />
      ))}
    </fieldset>
  );
}

/** Under which licence the open data are given; for one of the country's own its name and where it stands. */
function LicenceFields(props: { page: PageContext; typed: Typed; problems: readonly Problem[] }) {
  const { page, typed, problems } = props;
  const { t } = page;
  return (
    <fieldset>
      <legend>{t('country.settings.licence.legend')}</legend>
      <p class="hint">{t('country.settings.licence.hint')}</p>
      <Choices
        page={page}
        name="licence"
        label={t('country.settings.licence')}
        choices={licenceChoices.map((value) => ({ value, label: licenceLabel(page, value) }))}
        value={typed['licence']}
        problems={problems}
      />
      <Field
        page={page}
        name="licence-title"
        label={t('country.settings.licence.title')}
        value={typed['licence-title']}
        problems={problems}
        dir="auto"
      />
      <Field
        page={page}
        name="licence-address"
        type="url"
        label={t('country.settings.licence.address')}
        hint={t('country.settings.licence.address.hint')}
        value={typed['licence-address']}
        problems={problems}
        dir="ltr"
      />
    </fieldset>
  );
}

function Modules({ page, typed }: { page: PageContext; typed: Typed }) {
  const { t } = page;
  return (
    <fieldset>
      <legend>{t('country.settings.modules')}</legend>
      <p class="hint">{t('country.settings.modules.hint')}</p>
      {modules.map((module) => (
        <div class="field">
          <label class="choice" for={`module-${module}`}>
            <input
              type="checkbox"
              id={`module-${module}`}
              name={`module-${module}`}
              value="yes"
              checked={Boolean(typed[`module-${module}`])}
              aria-describedby={`module-${module}-hides`}
            />
            {t(`country.settings.module.${module}`)}
          </label>
          <p class="hint" id={`module-${module}-hides`}>
            {t(`country.settings.module.${module}.hides`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
