import type en from '../en/voices.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'voice.government': 'Gouvernement',
  'voice.local-government': 'Collectivités locales',
  'voice.parliament': 'Parlement',
  'voice.nhri': 'Institution nationale des droits de l’homme',
  'voice.civil-society': 'Société civile',
  'voice.none': 'Personne ne l’a évaluée',

  'assignments.title': 'Qui en répond',
  'assignments.none': 'Personne n’en répond encore.',
  'assignments.duty': 'Responsabilité',
  'assignments.duty.lead': 'Chef de file',
  'assignments.duty.supporting': 'En appui',
  'assignments.duty.hint':
    'Une seule organisation est chef de file ; d’autres, en nombre quelconque, l’appuient.',
  'assignments.duty.missing':
    'Aucune responsabilité n’a été choisie. Indiquez si l’organisation est chef de file ou en appui.',
  'assignments.since': 'depuis le {date}',
  'assignments.change': 'Indiquer qui en répond',
  'assignments.form': 'Qui répond de {number}',
  'assignments.standing': 'Qui en répond actuellement',
  'assignments.add': 'Confier une responsabilité',
  'assignments.add.lead':
    'Elle est publique aussitôt. Seuls des organes de l’État peuvent être choisis : les voix indépendantes ne répondent ici à personne.',
  'assignments.organisation': 'Organisation',
  'assignments.organisation.unfit':
    'Aucune organisation pouvant répondre d’une recommandation n’a été choisie. Choisissez un ministère, une agence, une collectivité locale, une commission parlementaire ou le secrétariat, qui ne soit pas suspendu.',
  'assignments.already':
    '{name} en a déjà la responsabilité. Mettez-y fin d’abord pour lui en confier une autre.',
  'assignments.lead.other':
    '{name} est déjà chef de file. Mettez d’abord fin à sa responsabilité, ou placez l’autre organisation en appui.',
  'assignments.give': 'Confier cette responsabilité',
  'assignments.end': 'Mettre fin à cette responsabilité',
  'assignments.back': 'Retour à la recommandation',
  'assignments.done.given': 'La responsabilité est confiée et publique.',
  'assignments.done.ended': 'La responsabilité a pris fin. L’historique en garde la trace.',

  'assessments.title': 'Qui en dit quoi',
  'assessments.none': 'Personne n’a encore dit où en est la mise en œuvre.',
  'assessments.says': '{voice} : {status}',
  'assessments.says.between': ' ; ',
  'assessments.differ': 'Les voix divergent. {voices}.',
  'assessments.agree': 'Les voix qui se sont exprimées concordent. {voices}.',
  'assessments.index':
    'Indice de mise en œuvre des recommandations : {value}, {voices, plural, one {d’une seule voix qui compte} other {la moyenne de # voix qui comptent}}.',
  'assessments.index.method':
    'Chaque voix compte une fois : 1 si tout est fait, 0,5 si une partie l’est, 0 si rien ne l’est ; lorsque plusieurs organisations d’une même voix se sont exprimées, c’est leur moyenne. D’après UPR Info, « On the Road to Implementation » (2012), chapitre 5.2.',
  'assessments.whose':
    'Chaque organisation parle en son propre nom. Personne ne peut modifier ni supprimer ce qu’une autre a dit, pas même le secrétariat ni les administrateurs de ce site. Seul le retrait d’un examen entier cache ce qui en a été dit ; l’historique dit alors qu’il a eu lieu, et pourquoi.',
  'assessments.earlier':
    '{count, plural, one {Ce qui a été dit auparavant : # évaluation} other {Ce qui a été dit auparavant : # évaluations}}',
  'assessments.make': 'Dire où en est la mise en œuvre',
  'assessments.form': 'Où en est la mise en œuvre de {number}',
  'assessments.form.lead':
    'Ce que vous dites est public aussitôt, sous le nom de votre organisation et jamais sous le vôtre. Cela prend la place de ce que votre organisation avait dit, qui reste lisible. Cela ne peut être ni modifié ni retiré ; vous pouvez vous exprimer à nouveau.',
  'assessments.speaker': 'Vous parlez au nom de : {name}. Voix : {voice}.',
  'assessments.speaker.other': 'Parler plutôt au nom de : {name}',
  'assessments.speaker.none':
    'Aucune de vos organisations ne peut s’exprimer ici. Les ministères, les agences, les collectivités locales, le Parlement, l’institution des droits de l’homme et la société civile évaluent, chacune par ses propres membres. Qui travaille au secrétariat ou administre ce site ne parle qu’au nom du Gouvernement.',
  'assessments.status': 'Statut',
  'assessments.status.missing': 'Aucun statut de l’échelle n’a été choisi. Choisissez-en un.',
  'assessments.reason': 'Pourquoi',
  'assessments.reason.hint':
    'Ce qui a été fait, ce qui manque. Tout le monde le lira : ne nommez aucune personne à qui cela pourrait nuire.',
  'assessments.reason.missing':
    'Aucun motif n’a été donné. Dites en quelques phrases sur quoi repose le statut choisi.',
  'assessments.reason.tooLong':
    'Le motif compte {length, number} caractères ; le maximum est de {most, number}. Raccourcissez-le.',
  'assessments.language': 'Langue du motif',
  'assessments.language.unknown':
    'Ce n’est pas une langue du site. Choisissez celle dans laquelle le motif est rédigé.',
  'assessments.evidence': 'Lien vers ce qui l’appuie (facultatif)',
  'assessments.evidence.hint':
    'Un rapport, une loi, des statistiques : une adresse qui commence par https:// ou http://.',
  'assessments.evidence.unfit':
    'Ce n’est pas une adresse web. Donnez-en une qui commence par https:// ou http://, ou laissez le champ vide.',
  'assessments.evidence.link': 'Éléments de preuve sur {host}',
  'assessments.day': 'Jour considéré',
  'assessments.day.hint': 'La situation telle qu’elle était ce jour-là, qui ne peut être dans l’avenir.',
  'assessments.day.missing': 'Aucun jour n’a été indiqué. Indiquez le jour auquel se rapporte l’évaluation.',
  'assessments.day.unfit': '{found} ne convient pas : indiquez un jour jusqu’à aujourd’hui, {today}.',
  'assessments.publish': 'Publier l’évaluation',

  'thread.owned.by': '{name}{others, plural, =0 {} one { et une autre} other { et # autres}}',
  'thread.done.says': '{name} : {status}, {date}',

  'recommendations.facet.organisation': 'Organisation qui en répond',
  'recommendations.facet.voice': 'Qui l’a évaluée',
  'recommendations.facet.status': 'Ce qui en est dit',
  'recommendations.facet.voices': 'Accord des voix',
  'recommendations.voices.differ': 'Elles divergent',
  'recommendations.voices.agree': 'Elles concordent',
  'recommendations.organisation.none': 'Personne',
  'recommendations.organisation.lead': '{name}, chef de file',
  'recommendations.organisation.supporting': '{name}, en appui',
  'recommendations.organisation.assessed': 'évaluées par : {name}',

  'organisations.page.lead': 'Recommandations dont elle est chef de file',
  'organisations.page.supporting': 'Recommandations qu’elle appuie',
  'organisations.page.assessed': 'Recommandations qu’elle a évaluées',

  'front.voices': 'Là où les voix divergent',
  'front.voices.assessed':
    '{count, plural, =0 {Personne n’a encore évalué de recommandation.} one {# recommandation a été évaluée.} other {# recommandations ont été évaluées.}}',
  'front.voices.differ':
    '{count, plural, =0 {Les voix ne divergent sur aucune.} one {Sur # d’entre elles, les voix divergent.} other {Sur # d’entre elles, les voix divergent.}}',

  'history.kind.assignment': '{count, plural, one {# responsabilité} other {# responsabilités}}',
  'history.kind.assessment': '{count, plural, one {# évaluation} other {# évaluations}}',
  'history.verb.assignment.give': 'Une recommandation a été confiée à une organisation',
  'history.verb.assignment.end':
    'Il a été mis fin à la responsabilité d’une organisation pour une recommandation',
  'history.verb.assessment.make': 'Une recommandation a été évaluée',
  'history.field.duty': 'Responsabilité',
  'history.field.ended_at': 'Fin',
  'history.field.voice': 'Voix',
  'history.field.status': 'Statut',
} satisfies Record<keyof typeof en, string>;
