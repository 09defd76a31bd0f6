import { LeftToRight, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import type { Audience } from '../../database/discussion-tables.ts';
import { discussionHref, type ListedDiscussion, type Subject } from './schema.ts';

const AUDIENCE_CLASS = { own: 'bad', mechanism: 'warn', 'civil-society': 'pending', public: '' } as const;

export function AudienceTag({ page, audience }: { page: PageContext; audience: Audience }) {
  return (
    <span class={`tag ${AUDIENCE_CLASS[audience]}`.trim()}>{page.t(`discussions.audience.${audience}`)}</span>
  );
}

/** An address of discussions, on the day that the page shows. */
export function onDay({ asOf }: PageContext, href: string): string {
  return asOf ? `${href}${href.includes('?') ? '&' : '?'}as-of=${asOf.date}` : href;
}

/** What a discussion is about: an action of a plan, or the UN's own words. */
export function SubjectSaid({ page, subject }: { page: PageContext; subject: Subject }) {
  if (subject.kind === 'action')
    return subject.isRemoved ? (
      <bdi lang={subject.language}>{subject.title}</bdi>
    ) : (
      <a href={onDay(page, actionHref(subject.plan, subject.number))} lang={subject.language}>
        <bdi>{subject.title}</bdi>
      </a>
    );
  return (
    <>
      <span class="small">
        <b>
          <LeftToRight>{subject.number}</LeftToRight>
        </b>{' '}
        <LeftToRight>{subject.address.split('/')[0]}</LeftToRight>
      </span>{' '}
      <Words language={subject.language} class="small block">
        <a href={onDay(page, recommendationHref(subject.address))}>{subject.text}</a>
      </Words>
    </>
  );
}

/** One discussion of a list; what it is about only where the list is of several things. */
export function DiscussionItem(props: {
  page: PageContext;
  discussion: ListedDiscussion;
  isSubjectTold: boolean;
}) {
  const { page, discussion, isSubjectTold } = props;
  const { t, formats } = page;
  return (
    <li>
      <div>
        <a href={onDay(page, discussionHref(discussion.id))} lang={discussion.language}>
          <b>
            <bdi>{discussion.title}</bdi>
          </b>
        </a>
        {isSubjectTold && (
          <div>
            <SubjectSaid page={page} subject={discussion.subject} />
          </div>
        )}
        <ul class="source small">
          <li>{formats.name(discussion.organisation_names)}</li>
          <li>{t('discussions.count.messages', { count: discussion.messages })}</li>
          <li>{t('discussions.last', { time: formats.day(discussion.last_at) })}</li>
          {discussion.open_conclusions > 0 && (
            <li>{t('discussions.count.open', { count: discussion.open_conclusions })}</li>
          )}
        </ul>
      </div>
      <div class="side">
        <AudienceTag page={page} audience={discussion.audience} />
      </div>
    </li>
  );
}
