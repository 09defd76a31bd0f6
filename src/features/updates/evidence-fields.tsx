import type { Sensitivity } from '../../database/update-tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Source } from './evidence-list.tsx';
import { NEW_FILES, NEW_LINKS, sensitivities, type Evidence } from './schema.ts';

/** What the browser offers to choose; what counts is the file's content. */
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv';

type Fields = { page: PageContext; typed: Typed; problems: readonly Problem[] };

/** What an update rests on: what is there already, new links, new files; each with what it proves and who may have it. */
export function EvidenceFields(props: Fields & { evidence: readonly Evidence[]; megabytes: number }) {
  const { page, evidence, typed, problems, megabytes } = props;
  const { t } = page;
  const fields = { page, typed, problems };
  const links = Array.from({ length: NEW_LINKS }, (_, at) => evidence.length + at);
  const files = Array.from({ length: NEW_FILES }, (_, at) => at);
  const [firstLink, ...moreLinks] = links.map((at) => <LinkRow {...fields} at={at} />);
  const [firstFile, ...moreFiles] = files.map((at) => <FileRow {...fields} at={at} megabytes={megabytes} />);
  const isMoreTyped = [...links.slice(1).map(String), ...files.slice(1).map((at) => `file-${at}`)].some(
    (at) => typed[`proves-${at}`] || typed[`address-${at}`],
  );
  return (
    <fieldset>
      <legend>{t('updates.evidence')}</legend>
      <p class="hint">{t('updates.evidence.hint')}</p>
      {evidence.map((one, at) => (
        <div class="evidence">
          <input type="hidden" name={`evidence-id-${at}`} value={one.id} />
          <p>
            <Source page={page} evidence={one} />
          </p>
          <Said {...fields} at={String(at)} />
          <label class="choice">
            <input
              type="checkbox"
              name={`remove-${at}`}
              value="yes"
              checked={Boolean(typed[`remove-${at}`])}
            />
            {t('updates.evidence.remove')}
          </label>
        </div>
      ))}
      {firstLink}
      {firstFile}
      <details class="more" open={isMoreTyped}>
        <summary>{t('updates.evidence.more')}</summary>
        {moreLinks}
        {moreFiles}
      </details>
    </fieldset>
  );
}

function LinkRow({ at, ...fields }: Fields & { at: number }) {
  const { page, typed, problems } = fields;
  return (
    <div class="evidence">
      <Field
        page={page}
        name={`address-${at}`}
        type="url"
        label={page.t('updates.address')}
        hint={page.t('updates.address.hint')}
        value={typed[`address-${at}`]}
        problems={problems}
        dir="ltr"
      />
      {/* what stands on the web is public already */}
      <Said {...fields} at={String(at)} usual="public" />
    </div>
  );
}

function FileRow({ at, megabytes, ...fields }: Fields & { at: number; megabytes: number }) {
  const { page, problems } = fields;
  return (
    <div class="evidence">
      <Field
        page={page}
        name={`file-${at}`}
        type="file"
        label={page.t('updates.file')}
        hint={page.t('updates.file.hint', { megabytes })}
        accept={ACCEPTED}
        problems={problems}
      />
      <Said {...fields} at={`file-${at}`} />
    </div>
  );
}

/** What a piece of evidence proves, and who may have it. */
function Said({ page, typed, problems, at, usual = 'own' }: Fields & { at: string; usual?: Sensitivity }) {
  const { t } = page;
  return (
    <div class="row">
      <Field
        page={page}
        name={`proves-${at}`}
        label={t('updates.proves')}
        value={typed[`proves-${at}`]}
        problems={problems}
        dir="auto"
      />
      <Choices
        page={page}
        name={`sensitivity-${at}`}
        label={t('updates.sensitivity')}
        choices={sensitivities.map((value) => ({ value, label: t(`updates.sensitivity.${value}`) }))}
        value={typed[`sensitivity-${at}`] ?? usual}
        problems={problems}
      />
    </div>
  );
}
