import type { LetterContent, LetterKind } from '../../database/meeting-tables.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, LeftToRight, ProblemSummary, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { NameFields, namesAsTyped, offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { inBraces } from './compose.ts';
import {
  isSpokenOf,
  letterheadVersion,
  letterKinds,
  templateFields,
  templateVersion,
  type LetterDuty,
  type Letterhead,
  type LetterInput,
  type Template,
} from './schema.ts';
import type { Draft } from './verbs.ts';

type NewProps = {
  page: PageContext;
  duties: readonly LetterDuty[];
  input: LetterInput;
  problems?: readonly Problem[];
  drafts?: readonly Draft[];
};

/** Chooses whom to write to and shows what they would get, before anything is made. */
export function NewLettersPage({ page, duties, input, problems = [], drafts = [] }: NewProps) {
  const { t, formats } = page;
  const bySlug = Map.groupBy(duties, ({ slug }) => slug);
  const organisations = [...bySlug]
    .map(([slug, of]) => ({ slug, of, name: formats.name(of[0]?.names ?? {}) }))
    .toSorted((a, b) => formats.compare(a.name, b.name));
  const language = page.languages.find(({ code }) => code === input.language);
  return (
    <Layout page={page} title={t('letters.new')}>
      <section class="first">
        <p class="small crumb">
          <a href="/letters">{t('letters.title')}</a>
        </p>
        <h1>{t('letters.new')}</h1>
        <ProblemSummary page={page} problems={problems} />
        {drafts.length > 0 && language && <Drafts {...{ page, drafts, input, language }} />}
        <form method="get" action="/letters/new">
          <Choices
            page={page}
            name="kind"
            label={t('letters.kind')}
            hint={t('letters.kind.hint')}
            choices={letterKinds.map((kind) => ({ value: kind, label: t(`letters.kind.${kind}`) }))}
            value={input.kind}
            problems={problems}
          />
          <div class="pair">
            <Choices
              page={page}
              name="language"
              label={t('letters.language')}
              choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
              value={input.language || page.language}
              problems={problems}
            />
            <Field
              page={page}
              name="day"
              type="date"
              label={t('letters.day')}
              hint={t('letters.day.hint')}
              value={input.day}
              problems={problems}
            />
          </div>
          <fieldset class="tick-list" id="organisation">
            <legend>{t('letters.organisations')}</legend>
            {organisations.length === 0 && <p class="muted">{t('letters.organisations.empty')}</p>}
            {organisations.map(({ slug, name, of }) => (
              <label class="choice">
                <input
                  type="checkbox"
                  name="organisation"
                  value={slug}
                  checked={input.organisations.includes(slug)}
                />
                <span>
                  {name}{' '}
                  <span class="muted small">
                    {t('letters.organisations.counts', {
                      given: of.filter((one) => isSpokenOf(one, 'assigning')).length,
                      silent: of.filter((one) => isSpokenOf(one, 'reminding')).length,
                      reported: of.filter((one) => isSpokenOf(one, 'thanking')).length,
                    })}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <p class="actions">
            <button class={drafts.length > 0 ? 'quiet' : undefined}>{t('letters.preview')}</button>
            <a href="/letters">{t('budgets.cancel')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}

function Drafts(props: {
  page: PageContext;
  drafts: readonly Draft[];
  input: LetterInput;
  language: Language;
}) {
  const { page, drafts, input, language } = props;
  const { t } = page;
  return (
    <>
      <p class="measure">{t('letters.preview.lead', { count: drafts.length })}</p>
      {drafts.map(({ content }) => (
        <LetterPreview content={content} language={language} />
      ))}
      <form method="post" action="/letters/new" class="no-print">
        <input type="hidden" name="kind" value={input.kind} />
        <input type="hidden" name="language" value={input.language} />
        <input type="hidden" name="day" value={input.day} />
        {input.organisations.map((slug) => (
          <input type="hidden" name="organisation" value={slug} />
        ))}
        <p class="actions">
          <button>{t('letters.make', { count: drafts.length })}</button>
        </p>
      </form>
      <h2>{t('letters.other')}</h2>
    </>
  );
}

function LetterPreview({ content, language }: { content: LetterContent; language: Language }) {
  return (
    <article class="letter" lang={language.code} dir={language.direction}>
      <p class="small">
        <b>{content.country}</b>
        <br />
        {content.body}
      </p>
      <p>{content.addressee}</p>
      <p>
        <b>{content.subject}</b>
      </p>
      {content.blocks.map((block) =>
        'text' in block ? (
          <p>{block.text}</p>
        ) : (
          <ul>
            {block.recommendations.map((one) => (
              <li>
                <LeftToRight>{one.number}</LeftToRight> <Words language={one.language}>{one.text}</Words>{' '}
                <span class="muted small">
                  <LeftToRight>{one.source}</LeftToRight>
                </span>
              </li>
            ))}
          </ul>
        ),
      )}
      <p class="end">
        {content.signatory}
        <br />
        {content.signatoryTitle}
      </p>
    </article>
  );
}

/** The country's own words for a kind of letter in one language, with a preview of what was typed. */
export function TemplatePage(props: {
  page: PageContext;
  kind: LetterKind;
  language: Language;
  standing: Template;
  typed: Typed;
  preview: LetterContent | null;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
  saved?: boolean;
}) {
  const { page, kind, language, standing, typed, preview, problems = [], newer, saved } = props;
  const { t } = page;
  const title = `${t(`letters.kind.${kind}`)}, ${language.name}`;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/letters/templates">{t('letters.templates')}</a>
        </p>
        <h1>{title}</h1>
        {saved && (
          <p class="done" role="status">
            {t('letters.template.saved')}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={`/letters/templates/${kind}/${language.code}`} novalidate>
              <input type="hidden" name="version" value={templateVersion(standing)} />
              <Field
                page={page}
                name="subject"
                label={t('letters.subject')}
                value={typed['subject']}
                problems={problems}
                lang={language.code}
                dir={language.direction}
              />
              <Field
                page={page}
                name="body"
                type="textarea"
                rows={14}
                label={t('letters.body')}
                hint={t('letters.body.hint', { fields: inBraces(templateFields) })}
                value={typed['body']}
                problems={problems}
                lang={language.code}
                dir={language.direction}
              />
              <p class="actions">
                <button>{t('meetings.save')}</button>
                <a href="/letters/templates">{t('budgets.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
        {preview && (
          <>
            <h2>{t('letters.template.preview')}</h2>
            <p class="measure muted small">{t('letters.template.example')}</p>
            <LetterPreview content={preview} language={language} />
          </>
        )}
      </section>
    </Layout>
  );
}

/** What stands on top and at the end of letters and minutes. */
export function LetterheadPage(props: {
  page: PageContext;
  standing: Letterhead;
  typed?: Typed;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
  saved?: boolean;
}) {
  const { page, standing, typed = typedLetterhead(standing), problems = [], newer, saved } = props;
  const { t } = page;
  const languages = offeredLanguages(page);
  return (
    <Layout page={page} title={t('letters.letterhead')}>
      <section class="first">
        <h1>{t('letters.letterhead')}</h1>
        {saved && (
          <p class="done" role="status">
            {t('letters.letterhead.saved')}
          </p>
        )}
        <p class="measure">{t('letters.letterhead.lead', { country: page.countryName })}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action="/letters/letterhead" novalidate>
              <input type="hidden" name="version" value={letterheadVersion(standing)} />
              <NameFields {...{ page, languages, typed, problems }} label={t('letters.letterhead.body')} />
              <fieldset>
                <legend>{t('letters.letterhead.address')}</legend>
                {languages.map(({ code, name, direction }) => (
                  <Field
                    page={page}
                    name={`address-${code}`}
                    type="textarea"
                    rows={3}
                    label={name}
                    value={typed[`address-${code}`]}
                    problems={problems}
                    lang={code}
                    dir={direction}
                  />
                ))}
              </fieldset>
              <Field
                page={page}
                name="signatory"
                label={t('letters.letterhead.signatory')}
                value={typed['signatory']}
                problems={problems}
                dir="auto"
              />
              <fieldset>
                <legend>{t('letters.letterhead.post')}</legend>
                {languages.map(({ code, name, direction }) => (
                  <Field
                    page={page}
                    name={`post-${code}`}
                    label={name}
                    value={typed[`post-${code}`]}
                    problems={problems}
                    lang={code}
                    dir={direction}
                  />
                ))}
              </fieldset>
              <p class="actions">
                <button>{t('meetings.save')}</button>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function typedLetterhead({ bodies, addresses, signatory, signatoryTitles }: Letterhead): Typed {
  const under = (start: string, names: Record<string, string>) =>
    Object.fromEntries(Object.entries(names).map(([code, text]) => [`${start}-${code}`, text]));
  return {
    ...namesAsTyped(bodies),
    ...under('address', addresses),
    ...under('post', signatoryTitles),
    signatory,
  };
}

/** A letterhead, line by line, for comparing two versions of it. */
export function letterheadFacts({ t, formats }: PageContext, head: Letterhead): Fact[] {
  return [
    { label: t('letters.letterhead.body'), value: formats.name(head.bodies) },
    { label: t('letters.letterhead.address'), value: formats.name(head.addresses) },
    { label: t('letters.letterhead.signatory'), value: head.signatory },
    { label: t('letters.letterhead.post'), value: formats.name(head.signatoryTitles) },
  ];
}
