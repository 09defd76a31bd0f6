import type { Block, Paper } from '../../documents/write/paper.ts';
import type { InLanguage } from '../../web/in-language.ts';
import type { Pack } from './queries.ts';
import type { HandOver } from './schema.ts';

/** By when what a pack holds is due, the earliest first. */
export function deadlinesOf({ duties, actions, decisions }: Pack) {
  return [
    ...duties.flatMap(({ due, number, source }) =>
      due ? [{ day: due, title: `${source}, ${number}`, language: 'en' }] : [],
    ),
    ...actions.flatMap(({ ends_on, title, language }) =>
      ends_on ? [{ day: ends_on, title, language }] : [],
    ),
    ...decisions.flatMap(({ due, text, language }) => (due ? [{ day: due, title: text, language }] : [])),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
}

export const howTo = ['duties', 'updates', 'plans', 'meetings', 'calendar'] as const;
export const howToHrefs = {
  duties: '/assignments/mine',
  updates: '/updates',
  plans: '/plans',
  meetings: '/meetings',
  calendar: '/calendar?mine=yes',
} as const satisfies Record<(typeof howTo)[number], string>;

/** A pack on paper, for a first morning without a screen. */
export function packPaper(handOver: HandOver, pack: Pack, context: InLanguage): Paper {
  const { language, t, formats, countryName } = context;
  const { organisation_names, leaver_name, successor_name, to_names, note } = handOver;
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  const none: Block = { kind: 'paragraph', text: t('handOvers.none'), look: 'quiet' };
  return {
    title: t('handOvers.title.one', { organisation: formats.name(organisation_names) }),
    showsTitle: true,
    language: language.code,
    direction: language.direction,
    author: formats.name(organisation_names),
    letterhead: { country: countryName, body: formats.name(organisation_names), address: [] },
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...(to_names
            ? [{ label: t('handOvers.to'), value: formats.name(to_names) }]
            : [
                { label: t('handOvers.leaver'), value: leaver_name ?? '' },
                { label: t('handOvers.successor'), value: successor_name ?? '' },
              ]),
          { label: t('handOvers.day'), value: formats.day(handOver.recorded_at) },
        ],
      },
      ...note
        .split('\n')
        .filter((one) => one !== '')
        .map((one): Block => ({ kind: 'paragraph', text: [{ text: one, language: handOver.language }] })),
      heading(t('handOvers.deadlines')),
      ...listed(
        deadlinesOf(pack).map(({ day, title, language: own }) => [
          { text: `${formats.day(day)}: ` },
          { text: title, language: own },
        ]),
        none,
      ),
      heading(t('handOvers.duties', { count: pack.duties.length })),
      ...(pack.duties.length === 0
        ? [none]
        : pack.duties.map(({ number, text, language: own, source }): Block => ({
            kind: 'numbered',
            number,
            text: [
              { text, isIssued: true, language: own },
              { text: ` (${source})`, language: 'en' },
            ],
          }))),
      heading(t('handOvers.actions')),
      ...listed(
        pack.actions.map(({ title, language: own, number }) => [
          { text: `${number}. ` },
          { text: title, language: own },
        ]),
        none,
      ),
      heading(t('handOvers.drafts')),
      ...listed(
        pack.drafts.map(({ done, language: own }) => [{ text: done.slice(0, 200) || '…', language: own }]),
        none,
      ),
      heading(t('handOvers.decisions')),
      ...listed(
        pack.decisions.map(({ text, language: own }) => [{ text, language: own }]),
        none,
      ),
      heading(t('handOvers.contacts')),
      ...listed(
        pack.contacts.map(({ name, organisation }) => `${name}, ${organisation}`),
        none,
      ),
      heading(t('handOvers.howTo')),
      { kind: 'list', items: howTo.map((one) => t(`handOvers.howTo.${one}`)) },
    ],
  };
}

function listed(items: Extract<Block, { kind: 'list' }>['items'], none: Block): Block[] {
  return items.length === 0 ? [none] : [{ kind: 'list', items }];
}
