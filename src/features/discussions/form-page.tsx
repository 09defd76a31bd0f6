import type { Audience } from '../../database/discussion-tables.ts';
import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { AskedFields, LanguageField, SpeakerField } from './fields.tsx';
import { SubjectSaid } from './parts.tsx';
import { newDiscussionHref, type Askable, type Subject } from './schema.ts';
import type { Speaker } from './write-queries.ts';

export type FormView = {
  subject: Subject;
  speakers: readonly Speaker[];
  /** Those that one of the speakers can choose. */
  audiences: readonly Audience[];
  choices: readonly Askable[];
  typed: Typed;
  problems: readonly Problem[];
};

/** Beginning a discussion: what it is about, who reads it, and the first message. */
export function NewDiscussionPage({ page, view }: { page: PageContext; view: FormView }) {
  const { t } = page;
  const { subject, speakers, audiences, choices, typed, problems } = view;
  const fields = { page, typed, problems };
  const here = newDiscussionHref(
    subject.kind === 'action' ? { plan: subject.plan, number: subject.number } : { address: subject.address },
  );
  const chosen = typed['audience'] ?? 'mechanism';
  const value = audiences.find((audience) => audience === chosen) ?? audiences[0];
  const problem = problems.find(({ field }) => field === 'audience');
  return (
    <Layout page={page} title={t('discussions.begin')}>
      <section class="first">
        <p class="small crumb">
          <a href="/discussions">{t('discussions.title')}</a>
        </p>
        <h1>{t('discussions.begin')}</h1>
        <div class="measure">
          <SubjectSaid page={page} subject={subject} />
        </div>
        <ProblemSummary page={page} problems={problems} />
        <KeptDraft page={page}>
          <form method="post" action={here} novalidate>
            <SpeakerField {...fields} speakers={speakers} />
            <fieldset id="audience" class={problem ? 'wrong' : undefined} aria-describedby="audience-hint">
              <legend>{t('discussions.audience')}</legend>
              <p class="hint" id="audience-hint">
                {t('discussions.audience.hint')}
              </p>
              {problem && <p class="wrong">{t(problem.code, problem.values)}</p>}
              {audiences.map((audience) => (
                <label class="choice">
                  <input type="radio" name="audience" value={audience} checked={audience === value} />
                  <span>
                    {t(`discussions.audience.${audience}`)}
                    <br />
                    <span class="small muted">{t(`discussions.audience.${audience}.what`)}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <Field
              page={page}
              name="title"
              label={t('discussions.name')}
              hint={t('discussions.name.hint')}
              value={typed['title']}
              problems={problems}
              dir="auto"
            />
            <LanguageField {...fields} />
            <Field
              page={page}
              name="text"
              type="textarea"
              rows={6}
              label={t('discussions.text')}
              hint={t('discussions.text.hint')}
              value={typed['text']}
              problems={problems}
              dir="auto"
            />
            <AskedFields {...fields} choices={choices} />
            <p class="actions">
              <button>{t('discussions.begin.do')}</button>
              <a href="/discussions">{t('plans.cancel')}</a>
            </p>
          </form>
        </KeptDraft>
      </section>
    </Layout>
  );
}
