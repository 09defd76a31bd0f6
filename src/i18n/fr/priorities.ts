import type en from '../en/priorities.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.rising': 'En hausse',
  'browse.rising.what': 'Ce qui est demandé plus souvent qu’à l’examen précédent',
  'browse.priorities': 'Priorités',
  'browse.priorities.what': 'Quelles recommandations viennent d’abord, et pourquoi',
  'rising.title': 'En hausse',
  'rising.lead':
    'Ce que le dernier examen a demandé plus souvent que le précédent : chaque nombre ouvre les recommandations correspondantes.',
  'rising.kinds': 'Types de sujet',
  'rising.mechanisms': 'Mécanismes',
  'rising.sentence':
    '{count, plural, =0 {Aucun sujet n’a été demandé} one {# sujet a été demandé} other {# sujets ont été demandés}} nettement plus souvent dans {newest} que dans {before}.',
  'rising.empty':
    'Pour voir ce qui augmente, il faut deux examens d’un même mécanisme dont les thèmes, groupes ou ODD des recommandations sont enregistrés.',
  'rising.clear': 'Nettement plus souvent qu’à l’examen précédent',
  'rising.slight':
    '{count, plural, one {# autre a augmenté, mais si peu que cela peut être le hasard} other {# autres ont augmenté, mais si peu que cela peut être le hasard}}',
  'rising.slight.alone':
    '{count, plural, one {# a augmenté, mais si peu que cela peut être le hasard} other {# ont augmenté, mais si peu que cela peut être le hasard}}',
  'rising.new':
    '{count, plural, one {# ne figure dans aucun examen antérieur : ce peut être un nouveau nom, et non une hausse} other {# ne figurent dans aucun examen antérieur : ce peuvent être de nouveaux noms, et non une hausse}}',
  'rising.leftOut':
    'Non comparés, car moins de la moitié de leurs recommandations ont des termes enregistrés : {reviews}.',
  'rising.how':
    'Une part se rapporte aux recommandations dont des termes sont enregistrés. « Nettement » signifie au-delà de ce que le hasard produirait dans un cas sur vingt (test unilatéral de deux proportions), et au moins trois recommandations. Les communications de la société civile ne sont pas encore enregistrées ici.',
  'rising.priorities': 'Priorités sur ce sujet',
  'priorities.title': 'Priorités',
  'priorities.one': 'Priorité',
  'priorities.lead':
    'Quelles recommandations viennent d’abord, et pourquoi. Chaque critère a sa raison ; rien n’est additionné en un seul chiffre.',
  'priorities.sentence':
    '{weighed, plural, =0 {Aucune recommandation n’est évaluée} one {# recommandation est évaluée} other {# recommandations sont évaluées}}, {open, number} pas encore.',
  'priorities.part': 'Seulement cette partie du registre : {part}.',
  'priorities.all': 'Tout le registre',
  'priorities.empty': 'Rien n’est encore évalué. Commencez ci-dessous, ou par ce qui augmente.',
  'priorities.empty.public': 'Le secrétariat n’a publié aucune priorité.',
  'priorities.order': 'Ce qui décide d’abord :',
  'priorities.most': 'Les {shown, number} premières sur {weighed, number} sont affichées.',
  'priorities.how':
    'Le critère choisi décide d’abord ; à égalité, ce sont les autres, dans l’ordre gravité, urgence, faisabilité, coût. La gravité vient d’abord, puis ce que tout retard aggraverait, comme les Principes directeurs relatifs aux entreprises et aux droits de l’homme ordonnent ce qui ne peut être fait tout à la fois (principe 24).',
  'priorities.open': 'Pas encore évaluées ({count, number})',
  'priorities.open.more': 'Et {count} autres.',
  'priorities.open.next': 'En afficher davantage',
  'priorities.none': 'Personne ne l’a encore évaluée.',
  'priorities.weigh': 'Fixer sa priorité',
  'priorities.change': 'Modifier sa priorité',
  'priorities.inside': 'non publié',
  'priorities.form': 'Priorité de {number}',
  'priorities.form.lead':
    'Choisissez un niveau pour chaque critère que vous pouvez apprécier et dites pourquoi en une ou deux phrases. Votre nom est enregistré et n’est montré qu’à l’intérieur.',
  'priorities.publish': 'Publier',
  'priorities.publish.hint':
    'Niveaux et raisons figurent alors sur les pages publiques au nom de votre organisation. Sinon, seuls le secrétariat et les administrateurs les voient.',
  'priorities.save': 'Enregistrer',
  'priorities.cancel': 'Annuler',
  'priorities.notWeighed': 'Non évalué',
  'priorities.reasonFor': 'Raison : {criterion}',
  'priorities.severity': 'Gravité',
  'priorities.severity.what':
    'À quel point les titulaires de droits sont atteints, combien, et si cela peut être réparé.',
  'priorities.severity.low': 'Atteinte légère',
  'priorities.severity.medium': 'Atteinte sérieuse',
  'priorities.severity.high': 'Atteinte grave, étendue ou irréparable',
  'priorities.urgency': 'Urgence',
  'priorities.urgency.what': 'Ce que coûterait l’attente.',
  'priorities.urgency.low': 'Peut attendre',
  'priorities.urgency.medium': 'Au cours du cycle',
  'priorities.urgency.high': 'Maintenant : tout retard aggrave ou rend impossible',
  'priorities.feasibility': 'Faisabilité',
  'priorities.feasibility.what': 'Si la loi, les personnes et l’accord nécessaires sont là.',
  'priorities.feasibility.low': 'Difficile',
  'priorities.feasibility.medium': 'Possible avec des efforts',
  'priorities.feasibility.high': 'À portée',
  'priorities.cost': 'Coût',
  'priorities.cost.what': 'Ce que cela coûte à l’État en plus de ses dépenses actuelles.',
  'priorities.cost.low': 'Peu',
  'priorities.cost.medium': 'Moyen',
  'priorities.cost.high': 'Beaucoup',
  'priorities.reason.tooLong':
    'Cette raison compte {length, number} caractères ; {most, number} au plus. Raccourcissez-la.',
  'priorities.reason.missing':
    'Un niveau a été choisi sans raison. Dites pourquoi en une phrase, ou choisissez « Non évalué ».',
  'priorities.level.missing':
    'Une raison a été donnée sans niveau. Choisissez un niveau, ou videz la raison.',
  'history.kind.priority':
    '{count, plural, one {# évaluation de priorité} other {# évaluations de priorité}}',
  'history.verb.priority.set': 'La priorité d’une recommandation a été fixée',
} satisfies Record<keyof typeof en, string>;
