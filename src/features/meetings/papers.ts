import type { Block, Paper, PaperText } from '../../documents/write/paper.ts';
import type { InLanguage } from '../../web/in-language.ts';
import type { Letterhead } from '../letters/schema.ts';
import type { WholeMeeting } from './schema.ts';

/** The agenda of a meeting with its invitation, on the country's letterhead. */
export function agendaPaper(whole: WholeMeeting, letterhead: Letterhead, context: InLanguage): Paper {
  const { t, formats } = context;
  const { meeting, items, invitations } = whole;
  return framed(whole, letterhead, context, t('meetings.paper.agenda'), [
    { kind: 'heading', level: 1, text: t('meetings.agenda') },
    ...items.map(({ title, language, reason }, index): Block => ({
      kind: 'numbered',
      number: `${index + 1}.`,
      text: [
        { text: title, language },
        ...(reason === 'other' ? [] : [{ text: ` (${t(`meetings.reason.${reason}`)})` }]),
      ],
    })),
    ...said(meeting.note, meeting.language),
    { kind: 'heading', level: 1, text: t('meetings.invited') },
    { kind: 'list', items: invitations.map(({ organisation_names }) => formats.name(organisation_names)) },
  ]);
}

/** The minutes: who was there, what was said of each item, what was decided. */
export function minutesPaper(whole: WholeMeeting, letterhead: Letterhead, context: InLanguage): Paper {
  const { t, formats } = context;
  const { meeting, items, invitations, decisions } = whole;
  const { language } = meeting;
  return framed(whole, letterhead, context, t('meetings.paper.minutes'), [
    { kind: 'heading', level: 1, text: t('meetings.attendance') },
    {
      kind: 'table',
      columns: [
        { title: t('meetings.organisation'), width: 3 },
        { title: t('meetings.attended'), width: 1 },
        { title: t('meetings.present'), width: 3 },
      ],
      rows: invitations.map(({ organisation_names, attended, present }) => [
        formats.name(organisation_names),
        attended === null ? '' : t(attended ? 'meetings.attended.yes' : 'meetings.attended.no'),
        [{ text: present, language }],
      ]),
    },
    { kind: 'heading', level: 1, text: t('meetings.agenda') },
    ...items.flatMap(({ title, language: own, notes }, index): Block[] => [
      { kind: 'numbered', number: `${index + 1}.`, text: [{ text: title, language: own, strong: true }] },
      ...said(notes, language),
    ]),
    { kind: 'heading', level: 1, text: t('meetings.decisions') },
    ...(decisions.length === 0
      ? [{ kind: 'paragraph', text: t('meetings.decisions.none') } as const]
      : [
          {
            kind: 'table',
            columns: [
              { title: t('meetings.number'), width: 1 },
              { title: t('meetings.decision'), width: 6 },
              { title: t('meetings.owner'), width: 3 },
              { title: t('meetings.due'), width: 2 },
            ],
            rows: decisions.map(({ text, organisation_names, person_name, due }, index): PaperText[] => [
              String(index + 1),
              [{ text, language }],
              [formats.name(organisation_names), person_name ?? ''].filter(Boolean).join('\n'),
              due ? formats.day(due) : '',
            ]),
          } as const,
        ]),
    ...signed(letterhead, context),
  ]);
}

function framed(
  { meeting }: WholeMeeting,
  letterhead: Letterhead,
  { language, t, formats, countryName }: InLanguage,
  kind: string,
  blocks: readonly Block[],
): Paper {
  const body = formats.name(letterhead.bodies);
  const address = formats.name(letterhead.addresses);
  const when = [formats.day(meeting.held_on), meeting.begins].filter(Boolean).join(', ');
  return {
    title: kind,
    showsTitle: true,
    language: language.code,
    direction: language.direction,
    author: body || countryName,
    letterhead: { country: countryName, body, address: address === '' ? [] : address.split('\n') },
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: t('meetings.meeting'), value: [{ text: meeting.title, language: meeting.language }] },
          { label: t('meetings.when'), value: when },
          ...(meeting.place
            ? [{ label: t('meetings.place'), value: [{ text: meeting.place, language: meeting.language }] }]
            : []),
        ],
      },
      ...(meeting.cancelled_at
        ? [{ kind: 'paragraph', text: t('meetings.cancelled'), look: 'lead' } as const]
        : []),
      ...blocks,
    ],
  };
}

/** What somebody wrote, a paragraph for each of theirs. */
function said(text: string, language: string): Block[] {
  return text
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => ({ kind: 'paragraph', text: [{ text: one, language }] }));
}

function signed({ signatory, signatoryTitles }: Letterhead, { formats }: InLanguage): Block[] {
  const lines = [signatory, formats.name(signatoryTitles)].filter(Boolean);
  return lines.length > 0 ? [{ kind: 'paragraph', look: 'end', text: lines.join('\n') }] : [];
}
