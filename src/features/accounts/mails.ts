import type { Translated } from '../../database/tables.ts';
import { translatorFor } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Mail } from '../mail/schema.ts';
import type { Owner } from './queries.ts';

type Country = { names: Translated; languages: string[] };

function speak(languages: readonly Language[], country: Country, owner: Owner) {
  const own = country.languages[0] ?? 'en';
  const name = country.names[owner.language] ?? country.names[own] ?? Object.values(country.names)[0] ?? '';
  return { t: translatorFor(languages, owner.language, own), values: { country: name, name: owner.name } };
}

export function invitationMail(
  languages: readonly Language[],
  country: Country,
  owner: Owner,
  url: string,
  expiresAt: Date,
): Mail {
  const { t, values } = speak(languages, country, owner);
  const until = new Intl.DateTimeFormat(owner.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    expiresAt,
  );
  return {
    to: owner.email,
    person: owner.person,
    subject: t('accounts.mail.invitation.subject', values),
    body: t('accounts.mail.invitation.body', { ...values, url, until }),
  };
}

export function resetMail(languages: readonly Language[], country: Country, owner: Owner, url: string): Mail {
  const { t, values } = speak(languages, country, owner);
  return {
    to: owner.email,
    person: owner.person,
    subject: t('accounts.mail.reset.subject', values),
    body: t('accounts.mail.reset.body', { ...values, url }),
  };
}
