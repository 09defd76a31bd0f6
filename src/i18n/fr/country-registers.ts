import type en from '../en/country-registers.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.state.mapping': 'Colonnes à expliquer',
  'imports.state.mapped': 'Réparti par examen',
  'imports.state.mapping.title': 'Colonnes à expliquer',
  'imports.state.mapping.body': 'Dites ce que signifie chaque colonne du tableur.',
  'imports.state.mapped.title': 'Réparti par examen',
  'imports.state.mapped.body': 'Chaque examen du tableur est vérifié et publié séparément.',
  'imports.mapping.title': 'Que signifient les colonnes ?',
  'imports.mapping.size':
    '{rows, plural, one {# ligne} other {# lignes}}, {columns, plural, one {# colonne} other {# colonnes}}',
  'imports.mapping.intro':
    'Suivi ne connaît pas ce tableur. Regardez ce qui est proposé pour chaque colonne et corrigez-le. Votre choix est conservé : un tableur aux mêmes intitulés sera lu de la même façon la prochaine fois. Rien n’est encore publié.',
  'imports.mapping.remembered':
    'Ces intitulés ont déjà été expliqués. Ce qui avait été choisi est rempli ; ne regardez que ce qui est nouveau.',
  'imports.mapping.again':
    'Ce tableur a déjà été réparti. Si vous choisissez de nouveau, ses parties sont mises de côté avec les corrections qui y ont été faites, et de nouvelles les remplacent.',
  'imports.mapping.place': 'Où se trouvent les intitulés',
  'imports.mapping.sheet': 'Feuille',
  'imports.mapping.header': 'Ligne des intitulés',
  'imports.mapping.place.show': 'Proposer de nouveau à partir d’ici',
  'imports.mapping.rows': 'Les premières lignes du tableur',
  'imports.mapping.row': 'Ligne',
  'imports.mapping.columns': 'Colonne par colonne',
  'imports.mapping.columns.intro':
    'État, responsable, action, commentaire et date sont gardés dans vos propres mots à côté de la recommandation et ne sont pas une évaluation. Ils restent internes sauf si vous publiez une colonne : demandez-vous d’abord si elle nomme une personne. Personne n’est jamais nommé en public. Le tableur lui-même n’est jamais public.',
  'imports.mapping.unheaded': '(sans intitulé)',
  'imports.mapping.meaning': 'Signifie',
  'imports.mapping.text-language': 'Dans quelle langue',
  'imports.mapping.choose': 'Choisir',
  'imports.mapping.publish': 'Publier cette colonne',
  'imports.mapping.public': 'publié',
  'imports.mapping.inside': 'interne',
  'imports.mapping.positions': 'Ce que signifient les réponses',
  'imports.mapping.inRows': 'dans {rows, plural, one {# ligne} other {# lignes}}',
  'imports.mapping.reviews': 'De quel examen relèvent les lignes',
  'imports.mapping.reviews.intro':
    'Les lignes d’un examen enregistré sont reliées à ses recommandations ; celles d’un autre forment un examen à part une fois vérifiées. Les lignes que vous laissez de côté sont listées avec la raison.',
  'imports.mapping.allRows': 'Toutes les lignes',
  'imports.mapping.leave': 'Laisser ces lignes de côté',
  'imports.mapping.which': 'Lequel',
  'imports.mapping.which.hint':
    'Le cycle de l’Examen périodique universel, par exemple 3. Pour un autre mécanisme, la cote ou le titre du document ; laissez vide si vous ne la connaissez pas.',
  'imports.mapping.preview': 'Montrer ce qui en résulte',
  'imports.mapping.use': 'Utiliser ces colonnes',
  'imports.mapping.use.hint':
    'Ensuite, vous vérifiez chaque examen comme un document. Rien n’est publié avant.',
  'imports.mapping.outcome':
    '{reviews, plural, =0 {Il n’en résulte rien} one {Il en résulte un examen} other {Il en résulte # examens}}',
  'imports.mapping.nothing':
    'Aucune colonne ne contient les recommandations. Choisissez celle de leur texte, ou celle de leurs numéros.',
  'imports.mapping.twice.number': 'Deux colonnes sont le numéro. Laissez-en une de côté.',
  'imports.mapping.twice.states': 'Deux colonnes sont les États auteurs. Laissez-en une de côté.',
  'imports.mapping.twice.position': 'Deux colonnes sont la réponse de l’État. Laissez-en une de côté.',
  'imports.mapping.language':
    'Dites dans quelle langue est ce texte. Deux colonnes de texte doivent être en deux langues.',
  'imports.mapping.many.position':
    'Cette colonne a plus de {most, number} valeurs différentes : ce n’est guère la réponse de l’État. Choisissez-en une autre.',
  'imports.mapping.many.review':
    'Les colonnes de l’examen ont ensemble plus de {most, number} valeurs différentes. Laissez de côté celles qui ne distinguent pas les examens.',
  'imports.mapping.cycle': 'Le cycle pour « {value} » doit être un chiffre de 1 à 9, par exemple 3.',
  'imports.mapping.noReview':
    'Aucun examen n’est choisi : toutes les lignes seraient laissées de côté. Choisissez au moins un mécanisme.',
  'imports.mapping.empty':
    'Il ne résulte aucune recommandation de ces colonnes. Regardez la ligne des intitulés et ce qui est laissé de côté.',
  'imports.mapping.published':
    'Une partie de ce tableur est déjà publiée : ses colonnes sont fixées. Importez le fichier de nouveau pour le lire autrement.',
  'imports.meaning.leave-out': 'Laisser de côté',
  'imports.meaning.number': 'Numéro ou référence',
  'imports.meaning.text': 'Texte de la recommandation',
  'imports.meaning.states': 'États auteurs',
  'imports.meaning.position': 'Réponse de l’État',
  'imports.meaning.review': 'Examen : mécanisme, cycle ou document',
  'imports.meaning.theme': 'Thème',
  'imports.meaning.group': 'Groupe de personnes',
  'imports.meaning.sdg': 'Objectif de développement durable',
  'imports.meaning.status': 'État d’avancement',
  'imports.meaning.owner': 'Responsable',
  'imports.meaning.action': 'Action',
  'imports.meaning.comment': 'Commentaire',
  'imports.meaning.date': 'Date',
  'imports.language.en': 'anglais',
  'imports.language.fr': 'français',
  'imports.language.es': 'espagnol',
  'imports.language.ar': 'arabe',
  'imports.mechanism': 'Mécanisme',
  'imports.mechanism.committees': 'Organes conventionnels',
  'imports.mechanism.regional': 'Organes régionaux',
  'imports.mechanism.other': 'Un autre',
  'imports.mechanism.name': 'Son nom, s’il s’agit d’un autre',
  'imports.parts.title': '{count, plural, one {Un examen dans ce tableur} other {# examens dans ce tableur}}',
  'imports.parts.intro':
    'Ouvrez chacun pour le vérifier. Ceux dont l’examen est enregistré sont reliés à ses recommandations ; les autres forment un examen à part.',
  'imports.parts.change': 'Changer la signification des colonnes',
  'imports.parts.left': 'Laissé de côté',
  'imports.parts.back': 'Tout le tableur et ses colonnes',
  'imports.entry.link': 'Saisir à la main une lettre ou un autre texte',
  'imports.entry.fromHere': 'Saisir à la main ce qu’il dit',
  'imports.entry.title': 'Saisir un texte à la main',
  'imports.entry.intro':
    'Pour ce qui ne vient pas dans un fichier que Suivi sait lire : une lettre, un arrêt, le rapport d’un organe régional, le texte d’un organe conventionnel. Collez les mots tels quels. Ils sont gardés comme original, répartis en recommandations et vérifiés comme tout document avant toute publication.',
  'imports.entry.from':
    'Voici les mots de {name}, autant qu’ils ont pu être lus. Retirez ce qui ne fait pas partie du texte. Le fichier lui-même reste avec son importation.',
  'imports.entry.cycle.hint': 'Un chiffre, par exemple 3. Seulement pour l’Examen périodique universel.',
  'imports.entry.symbol': 'Cote ou titre du document',
  'imports.entry.symbol.hint':
    'Comme imprimé sur le document. Il devient pour toujours une partie de l’adresse de chaque recommandation. À défaut, ce sont l’organe et le jour.',
  'imports.entry.language': 'Langue du texte',
  'imports.entry.text': 'Les mots',
  'imports.entry.text.hint':
    'Tout le texte, ou la partie des recommandations. Laissez une ligne vide entre les paragraphes et gardez les numéros.',
  'imports.entry.read': 'Lire le texte',
  'imports.entry.mechanism.missing': 'Aucun mécanisme n’est choisi. Choisissez de qui est le texte.',
  'imports.entry.name.wrong':
    'Le nom de l’organe manque ou dépasse 80 caractères. Écrivez-le comme il se nomme lui-même.',
  'imports.entry.language.missing': 'La langue du texte manque. Choisissez-la dans la liste.',
  'imports.entry.text.missing': 'Les mots manquent. Collez le texte, ou écrivez-le.',
  'imports.entry.text.long':
    'Le texte dépasse {most, number} caractères. Saisissez la partie des recommandations.',
  'imports.title.long':
    'La cote ou le titre dépasse 120 caractères. Raccourcissez-le ; il devient une partie d’une adresse.',
  'imports.add.toBody': '{count, plural, one {Une source de plus} other {# sources de plus}} pour {symbol}',
  'imports.review.taken':
    'Il existe déjà un examen {review}. Vérifiez la cote ou le titre, ou mettez cette importation de côté.',
  'imports.words.missing':
    'La recommandation {number} n’a pas de texte, et aucun rapport de cet examen n’est enregistré d’où il pourrait venir. Saisissez-le, ou laissez-la de côté.',
} satisfies Record<keyof typeof en, string>;
