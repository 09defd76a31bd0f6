/** The fixed words of a Working Group report, as the United Nations' templates have them. */
export interface ReportWords {
  readonly title: string;
  readonly annexNote: string;
  readonly contents: string;
  readonly paragraphs: string;
  readonly page: string;
  readonly introduction: string;
  readonly summary: string;
  readonly presentation: string;
  readonly dialogue: string;
  readonly conclusions: string;
  readonly unedited: string;
  readonly pledges: string;
  readonly annex: string;
  readonly composition: string;
  readonly closing: string;
  readonly pledged: (state: string) => string;
  readonly delegation: (state: string, head: string) => string;
  /** What ends an item, and the last one. */
  readonly stops: readonly [item: string, last: string];
  readonly cover: {
    readonly organization: string;
    readonly organ: string;
    readonly distribution: string;
    readonly original: string;
    readonly council: string;
    readonly agenda: string;
    readonly review: string;
    readonly mark: string;
  };
}

export const reportWords: Readonly<Record<'en' | 'fr', ReportWords>> = {
  en: {
    title: 'Report of the Working Group on the Universal Periodic Review',
    annexNote: 'The annex is being circulated without formal editing, in the language of submission only.',
    contents: 'Contents',
    paragraphs: 'Paragraphs',
    page: 'Page',
    introduction: 'Introduction',
    summary: 'Summary of the proceedings of the review process',
    presentation: 'Presentation by the State under review',
    dialogue: 'Interactive dialogue and responses by the State under review',
    conclusions: 'Conclusions and/or recommendations',
    unedited: 'The conclusions and recommendations have not been edited.',
    pledges: 'Voluntary pledges and commitments',
    annex: 'Annex',
    composition: 'Composition of the delegation',
    closing:
      'All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole.',
    pledged: (state) => `${state} made the following voluntary pledges and commitments:`,
    delegation: (state, head) =>
      `The delegation of ${state} was headed by ${head}, and composed of the following members:`,
    stops: [';', '.'],
    cover: {
      organization: 'United Nations',
      organ: 'General Assembly',
      distribution: 'Distr.: General',
      original: 'Original: English',
      council: 'Human Rights Council',
      agenda: 'Agenda item 6',
      review: 'Universal Periodic Review',
      mark: '(E)',
    },
  },
  fr: {
    title: 'Rapport du Groupe de travail sur l’Examen périodique universel',
    annexNote:
      'L’annexe n’a pas été revue par les services d’édition et est distribuée uniquement dans la langue de l’original.',
    contents: 'Table des matières',
    paragraphs: 'Paragraphes',
    page: 'Page',
    introduction: 'Introduction',
    summary: 'Résumé des débats au titre du processus d’examen',
    presentation: 'Exposé de l’État objet de l’examen',
    dialogue: 'Dialogue et réponses de l’État objet de l’examen',
    conclusions: 'Conclusions et/ou recommandations',
    unedited: 'Les conclusions et recommandations n’ont pas été revues par les services d’édition.',
    pledges: 'Engagements exprimés par l’État objet de l’examen',
    annex: 'Annexe',
    composition: 'Composition de la délégation',
    closing:
      'Toutes les conclusions et/ou recommandations figurant dans le présent rapport reflètent la position de l’État ou des États dont elles émanent et/ou de l’État objet de l’examen. Elles ne sauraient être considérées comme ayant été approuvées par le Groupe de travail dans son ensemble.',
    pledged: (state) => `L’${state} a pris volontairement les engagements suivants :`,
    delegation: (state, head) =>
      `La délégation de l’${state}, dirigée par ${head}, était composée des membres suivants :`,
    stops: [' ;', '.'],
    cover: {
      organization: 'Nations Unies',
      organ: 'Assemblée générale',
      distribution: 'Distr. générale',
      original: 'Français Original : anglais',
      council: 'Conseil des droits de l’homme',
      agenda: 'Point 6 de l’ordre du jour',
      review: 'Examen périodique universel',
      mark: '(F)',
    },
  },
};
