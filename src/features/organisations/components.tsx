import type { Problem } from '../../problem.ts';
import { Field } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';

/** Where the reason is typed that everybody will read, for suspending or withdrawing. `reasonProblems` checks it. */
export function ReasonField(props: {
  page: PageContext;
  value: string | undefined;
  problems: readonly Problem[];
}) {
  const { page, value, problems } = props;
  return (
    <Field
      page={page}
      name="reason"
      type="textarea"
      rows={3}
      label={page.t('organisations.suspend.reason')}
      hint={page.t('organisations.suspend.reason.hint')}
      value={value}
      problems={problems}
      dir="auto"
    />
  );
}
