import type { PassageLine } from '../../../documents/link/passage.ts';
import type { Problem } from '../../../problem.ts';
import { Field } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import type { Typed } from '../../../web/forms.ts';
import type { CheckedItem } from '../reading.ts';
import type { Member, ReviewSet } from '../review-set.ts';

export type ItemView = {
  lead: Member;
  set: ReviewSet;
  item: CheckedItem;
  /** The page on which the item stands, as printed, with its passage marked; empty when it cannot be shown. */
  passage: readonly PassageLine[];
};

/** What was typed into a form of an item, and what was wrong with it. */
export type Filled = { typed: Typed; problems: readonly Problem[] };

/** Number, words, States and answer of an item. */
export function ItemFields({
  page,
  filled,
  language,
}: {
  page: PageContext;
  filled: Filled;
  language: string;
}) {
  const { t } = page;
  const { typed, problems } = filled;
  return (
    <>
      <Field
        page={page}
        name="number"
        label={t('imports.item.number')}
        value={typed['number']}
        problems={problems}
      />
      <Field
        page={page}
        name="text"
        type="textarea"
        rows={8}
        label={t('imports.item.text')}
        hint={t('imports.item.text.hint')}
        value={typed['text']}
        problems={problems}
        lang={language}
        dir="auto"
      />
      <Field
        page={page}
        name="states"
        label={t('imports.item.states')}
        hint={t('imports.item.states.hint')}
        value={typed['states']}
        problems={problems}
      />
      <fieldset>
        <legend>{t('imports.item.position')}</legend>
        {(['supported', 'noted', 'partially-supported', 'pending', 'none'] as const).map((position) => (
          <label class="choice">
            <input type="radio" name="position" value={position} checked={typed['position'] === position} />
            {t(`position.${position}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What ends a form of the checking screen: why, the button that keeps it, and the way back without it. */
export function WithReason(props: { page: PageContext; filled: Filled; button: string; back: string }) {
  const { page, filled, button, back } = props;
  const { t } = page;
  return (
    <>
      <Field
        page={page}
        name="reason"
        label={t('imports.item.reason')}
        hint={t('imports.item.reason.hint')}
        value={filled.typed['reason']}
        problems={filled.problems}
      />
      <p class="actions">
        <button>{button}</button>
        <a class="button quiet" href={back}>
          {t('imports.item.cancel')}
        </a>
      </p>
    </>
  );
}
