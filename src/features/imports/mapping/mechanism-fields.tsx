import { COMMITTEES } from '../../../documents/document.ts';
import { MECHANISMS, REGIONAL_BODIES } from '../../../documents/mechanisms.ts';
import type { Problem } from '../../../problem.ts';
import { Field } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { mechanismName } from '../../recommendations/components.tsx';
import { OTHER_MECHANISM } from './mapping-form.ts';

/** The choice of a mechanism by name, and a field for the name of one that is not in the list. */
export function MechanismFields(props: {
  page: PageContext;
  names: { mechanism: string; name: string };
  value: string;
  /** What no choice is called. */
  none: string;
  problems: readonly Problem[];
}) {
  const { page, names, value, none, problems } = props;
  const { t } = page;
  const isKnown = value === '' || MECHANISMS.some((one) => one === value);
  const problem = problems.find(({ field }) => field === names.mechanism);
  const option = (one: string) => (
    <option value={one} selected={one === value}>
      {mechanismName(page, one)}
    </option>
  );
  return (
    <>
      <div class={problem ? 'field wrong' : 'field'}>
        <label for={names.mechanism}>{t('imports.mechanism')}</label>
        {problem && (
          <p class="wrong" id={`${names.mechanism}-problem`}>
            {t(problem.code, problem.values)}
          </p>
        )}
        <select
          id={names.mechanism}
          name={names.mechanism}
          aria-describedby={problem && `${names.mechanism}-problem`}
          aria-invalid={problem ? 'true' : undefined}
        >
          <option value="">{none}</option>
          {option('UPR')}
          <optgroup label={t('imports.mechanism.committees')}>{COMMITTEES.map(option)}</optgroup>
          {option('SP')}
          <optgroup label={t('imports.mechanism.regional')}>{REGIONAL_BODIES.map(option)}</optgroup>
          <option value={OTHER_MECHANISM} selected={!isKnown}>
            {t('imports.mechanism.other')}
          </option>
        </select>
      </div>
      <Field
        page={page}
        name={names.name}
        label={t('imports.mechanism.name')}
        value={isKnown || value === OTHER_MECHANISM ? '' : value}
        problems={problems}
      />
    </>
  );
}
