import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { shippedCodes, vocabularies, type Vocabulary } from '../../vocabularies/vocabularies.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { namesAsTyped } from '../../web/names.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { followPresentNames, saveTerm, termVersion } from './actions.ts';
import { vocabularyFile } from './export.ts';
import { TermFormPage, type FormView } from './form-page.tsx';
import { isCounted, readVocabulary } from './list.ts';
import { exportFormats, VocabulariesPage, VocabularyPage } from './pages.tsx';
import { editVocabularies } from './policy.ts';
import { editable, isVocabulary, open, termForm } from './schema.ts';

const ONE = '/vocabularies/:vocabulary';

/** The vocabularies: lists for everybody, and their editing. */
export function vocabularyRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;
  const readingFor = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };
  const vocabularyAsked = (ask: Ask): Vocabulary | null => {
    const asked = ask.req.param('vocabulary') ?? '';
    return isVocabulary(asked) ? asked : null;
  };

  const show = async (ask: Ask) => {
    const page = ask.get('page');
    const vocabulary = vocabularyAsked(ask);
    if (!vocabulary) return notFoundPage(ask, page);
    const whole = await readVocabulary(readingFor(ask), vocabulary);
    const isSaved = ask.req.query('done') === 'saved';
    return ask.html(<VocabularyPage {...{ page, vocabulary, whole, isSaved }} />);
  };

  const newView = (vocabulary: Vocabulary): FormView => ({
    vocabulary,
    code: null,
    mayGiveWay: false,
    others: [],
    typed: {},
    version: 'none',
  });

  const oneView = async (ask: Ask): Promise<FormView | null> => {
    const vocabulary = vocabularyAsked(ask);
    if (!vocabulary || !editable.includes(vocabulary)) return null;
    const code = ask.req.query('code');
    const { terms } = await readVocabulary(readingAs(db, ask.get('page').viewer), vocabulary);
    const term = terms.find((one) => one.code === code);
    if (!term) return null;
    const { said } = term;
    const typed = {
      ...namesAsTyped(said?.names ?? {}),
      ...Object.fromEntries(Object.entries(said?.texts ?? {}).map(([of, text]) => [`text-${of}`, text])),
      ...(said?.merged_into && { merged: said.merged_into }),
      ...(said?.retired && { retired: 'yes' }),
    };
    const others = terms.filter((one) => (one.isShipped || one.said?.own) && one.code !== code);
    return {
      vocabulary,
      code: term.code,
      mayGiveWay: vocabulary !== 'action',
      others: others.map((one) => one.code),
      typed,
      version: termVersion(said),
    };
  };

  const save = async (ask: Ask, view: FormView | null) => {
    const page = ask.get('page');
    if (!view) return notFoundPage(ask, page);
    const { languages } = page.country;
    const { value, typed } = await readForm(ask, termForm(languages));
    const at = { vocabulary: view.vocabulary, code: view.code ?? '', isNew: view.code === null, languages };
    const outcome = await saveTerm(house, page.viewer, at, value);
    if (outcome.ok) return ask.redirect(`/vocabularies/${view.vocabulary}?done=saved`, 303);
    const { problems } = outcome;
    return ask.html(<TermFormPage page={page} view={{ ...view, typed, problems }} />, 400);
  };

  const openAsked = (ask: Ask) => {
    const vocabulary = vocabularyAsked(ask);
    return vocabulary && open.includes(vocabulary) ? newView(vocabulary) : null;
  };
  const form = (ask: Ask, view: FormView | null) => {
    const page = ask.get('page');
    return view ? ask.html(<TermFormPage page={page} view={view} />) : notFoundPage(ask, page);
  };

  return [
    get(
      '/vocabularies',
      everyone,
      (ask) => {
        const page = ask.get('page');
        const counts = new Map(
          vocabularies.map((vocabulary) => [
            vocabulary,
            shippedCodes[vocabulary].length +
              page.country.terms.own.filter((key) => key.startsWith(`${vocabulary} `)).length,
          ]),
        );
        return ask.html(<VocabulariesPage page={page} counts={counts} />);
      },
      { follows: 'register' },
    ),
    get(ONE, everyone, show, { follows: 'register' }),
    ...exportFormats.map((format) =>
      get(`${ONE}/export.${format}`, everyone, async (ask) => {
        const page = ask.get('page');
        const vocabulary = vocabularyAsked(ask);
        if (!vocabulary) return notFoundPage(ask, page);
        const { terms } = await readVocabulary(readingFor(ask), vocabulary);
        return vocabularyFile(page, vocabulary, terms, format);
      }),
    ),
    get(`${ONE}/new`, editVocabularies, (ask) => form(ask, openAsked(ask))),
    post(`${ONE}/new`, editVocabularies, (ask) => save(ask, openAsked(ask))),
    get(`${ONE}/term`, editVocabularies, async (ask) => form(ask, await oneView(ask))),
    post(`${ONE}/term`, editVocabularies, async (ask) => save(ask, await oneView(ask))),
    post(`${ONE}/present`, editVocabularies, async (ask) => {
      const page = ask.get('page');
      const vocabulary = vocabularyAsked(ask);
      if (!vocabulary || !isCounted(vocabulary)) return notFoundPage(ask, page);
      await followPresentNames(house, page.viewer, vocabulary);
      return ask.redirect(`/vocabularies/${vocabulary}?done=saved`, 303);
    }),
  ];
}
