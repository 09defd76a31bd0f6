import { may } from '../../access/policy.ts';
import type { Row, Translated } from '../../database/tables.ts';
import type { SettableVocabulary } from '../../vocabularies/vocabularies.ts';
import type { PageContext } from '../../web/context.ts';
import { decideClusters, shownShare } from '../clusters/schema.ts';
import { termHref, termKinds, type TermKind } from '../subjects/schema.ts';
import { languageOfName, termKey, termName } from '../vocabularies/schema.ts';
import { decideTerms } from './policy.ts';
import type { Proposed } from './waiting-queries.ts';

/** A term that somebody set, with who did. */
export type ChosenTerm = Row<'term_choice'> & { organisation_names: Translated | null };

/** A term by its name, in the language that the name is in. */
export function TermName({
  page,
  kind,
  label,
}: {
  page: PageContext;
  kind: SettableVocabulary;
  label: string;
}) {
  const now = page.country.terms.successors[termKey(kind, label)] ?? label;
  const language = languageOfName(page, kind, now);
  return <bdi lang={language === page.language ? undefined : language}>{termName(page, kind, now)}</bdi>;
}

/** What proposed a term, in words. */
export function modelName({ t }: PageContext, model: string): string {
  return model.startsWith('own ')
    ? t('suggestions.model.own', { name: model.slice('own '.length) })
    : t('suggestions.model.shipped');
}

/** Who set a term and when, and what the machine had proposed. */
export function SetBy({ page, term }: { page: PageContext; term: ChosenTerm }) {
  const { t, formats } = page;
  const values = {
    name: term.organisation_names ? formats.name(term.organisation_names) : t('suggestions.operator'),
    date: formats.day(term.recorded_at),
  };
  if (term.probability === null || term.model === null) return <>{t('suggestions.by', values)}</>;
  const machine = { ...values, model: modelName(page, term.model), share: shownShare(term.probability) };
  return (
    <>
      {term.words.length > 0
        ? t('suggestions.by.machine', { ...machine, words: quoted(page, term.words) })
        : t('suggestions.by.machineAlone', machine)}
    </>
  );
}

/** Words as a list, each set apart: they may be of another language and direction. */
export function quoted({ formats }: PageContext, words: readonly string[]): string {
  return formats.list(words.map((word) => `“\u2068${word}\u2069”`));
}

/** Terms of one kind that people set, each with who did. */
export function ChosenTerms(props: {
  page: PageContext;
  kind: SettableVocabulary;
  terms: readonly ChosenTerm[];
}) {
  const { page, kind, terms } = props;
  return (
    <ul class="plain-list">
      {terms.map((term) => (
        <li>
          {isPaged(kind) ? (
            <a href={termHref(kind, term.label)}>
              <TermName page={page} kind={kind} label={term.label} />
            </a>
          ) : (
            <TermName page={page} kind={kind} label={term.label} />
          )}
          <br />
          <span class="small muted">
            <SetBy page={page} term={term} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function isPaged(kind: SettableVocabulary): kind is TermKind {
  return termKinds.some((one) => one === kind);
}

/** The way to deciding on a recommendation's terms, for whoever may. */
export function DecideLink({ page, href }: { page: PageContext; href: string }) {
  if (!may(page.viewer, decideTerms) || page.asOf) return null;
  return (
    <p class="small">
      <a href={`${href}/terms`}>{page.t('suggestions.change')}</a>
    </p>
  );
}

/** That terms and clusters are proposed, for whoever may decide on them: each figure opens its list. */
export function ProposedWaiting({ page, proposed }: { page: PageContext; proposed: Proposed | null }) {
  const { t, viewer } = page;
  if (!proposed || page.asOf) return <></>;
  const waiting = [
    { count: proposed.terms, of: 'terms', needs: decideTerms, href: '/terms/proposals' },
    { count: proposed.clusters, of: 'clusters', needs: decideClusters, href: '/clusters/proposals' },
  ] as const;
  const shown = waiting.filter(({ count, needs }) => count > 0 && may(viewer, needs));
  if (shown.length === 0) return <></>;
  return (
    <p class="small muted">
      {t('suggestions.proposed')}{' '}
      {shown.map(({ count, of, href }, place) => (
        <>
          {place > 0 && ' · '}
          <a href={href}>{t(`suggestions.proposed.${of}`, { count })}</a>
        </>
      ))}
    </p>
  );
}
