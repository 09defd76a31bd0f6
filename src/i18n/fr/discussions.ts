import type en from '../en/discussions.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.discussions': 'Discussions',
  'browse.discussions.what':
    'Ce qui est demandé et répondu sur les recommandations et les actions, et ce qui a été conclu',
  'discussions.title': 'Discussions',
  'discussions.lead':
    'Questions et réponses sur les recommandations et les actions, chacune pour son propre public. Vous voyez celles dont vous êtes destinataire.',
  'discussions.none': 'Aucune discussion que vous puissiez lire ici.',
  'discussions.none.begin':
    'Aucune discussion que vous puissiez lire ici. Commencez par une question et choisissez qui la lit.',
  'discussions.empty':
    'Il n’y a pas encore de discussion que vous puissiez lire. Une discussion commence sur la page d’une recommandation ou d’une action.',
  'discussions.begin': 'Ouvrir une discussion',
  'discussions.begin.do': 'Ouvrir',
  'discussions.count.messages':
    '{count, plural, =0 {aucun message} one {# message} many {# messages} other {# messages}}',
  'discussions.count.open':
    '{count, plural, one {# conclusion à exécuter} many {# conclusions à exécuter} other {# conclusions à exécuter}}',
  'discussions.last': 'dernier message le {time}',
  'discussions.waiting': 'En attente de votre part',
  'discussions.waiting.conclusion': 'À exécuter :',
  'discussions.waiting.mention': 'On vous pose une question dans :',
  'discussions.audience': 'Qui lit',
  'discussions.audience.hint':
    'Pour toute la discussion, réponses comprises. Cela ne peut plus être changé ; ce qui s’adresse à d’autres fait l’objet d’une autre discussion.',
  'discussions.audience.own': 'Votre organisme',
  'discussions.audience.own.what': 'Seulement les personnes de votre organisme, sans le secrétariat.',
  'discussions.audience.own.read': 'Lu par les seules personnes de : {name}.',
  'discussions.audience.mechanism': 'Le mécanisme',
  'discussions.audience.mechanism.what':
    'Le secrétariat, les ministères, les agences et les collectivités locales. Les noms des personnes sont indiqués.',
  'discussions.audience.mechanism.read':
    'Lu par le secrétariat, les ministères, les agences et les collectivités locales.',
  'discussions.audience.civil-society': 'Avec la société civile',
  'discussions.audience.civil-society.what':
    'Toutes les personnes qui ont un compte ici : mécanisme, parlement, institution nationale, société civile et observateurs. Les organismes parlent, les personnes ne sont pas nommées.',
  'discussions.audience.civil-society.read':
    'Lu par toutes les personnes qui ont un compte ici, y compris la société civile.',
  'discussions.audience.public': 'Public',
  'discussions.audience.public.what': 'Tout le monde, avec le nom de votre organisme et jamais le vôtre.',
  'discussions.audience.public.read': 'Public : tout le monde peut lire.',
  'discussions.audience.missing': 'Choisissez qui doit lire, parmi ceux à qui votre organisme peut écrire.',
  'discussions.name': 'De quoi s’agit-il',
  'discussions.name.hint': 'Quelques mots qui permettent aux autres de la retrouver.',
  'discussions.title.missing': 'Dites en quelques mots de quoi il s’agit.',
  'discussions.title.tooLong': 'Le titre compte {length} caractères ; {most} au plus. Raccourcissez-le.',
  'discussions.text': 'Message',
  'discussions.text.hint': 'Texte simple. Ne nommez aucune personne à qui cela pourrait nuire.',
  'discussions.text.missing': 'Écrivez quelque chose.',
  'discussions.text.tooLong':
    'Le message compte {length} caractères ; {most} au plus. Raccourcissez-le ou écrivez-en un second.',
  'discussions.language': 'Langue du message',
  'discussions.language.unknown': 'Choisissez une des langues de ces pages.',
  'discussions.speaker': 'Au nom de',
  'discussions.notYours': 'Vous ne parlez pas au nom de cet organisme. Choisissez l’un des vôtres.',
  'discussions.notHeard': 'Cet organisme ne fait pas partie des destinataires de cette discussion.',
  'discussions.notWriter': 'Seule la personne qui a écrit un message peut le retirer.',
  'discussions.notTheirs':
    'Seul l’organisme qui exécute une conclusion, ou celui qui l’a notée, peut dire qu’elle est exécutée.',
  'discussions.gone': 'Cette discussion ne vous est plus accessible. Rien n’a été enregistré.',
  'discussions.action.gone': 'Cette action a été retirée de son plan. Discutez d’une action qui s’y trouve.',
  'discussions.full': 'Cette discussion compte {most} entrées, le maximum. Ouvrez-en une autre.',
  'discussions.tooMany':
    'Vous avez écrit {most} messages en {minutes} minutes. Attendez un peu ; votre texte est conservé ici.',
  'discussions.asked': 'Interroger quelqu’un nommément',
  'discussions.asked.hint':
    'Seulement les organismes et personnes qui lisent cette discussion. La question les attend jusqu’à ce qu’ils répondent ou l’aient vue ; aucun courriel n’est envoyé.',
  'discussions.asked.label': 'Organisme ou personne {number}',
  'discussions.asked.unknown':
    '« {found} » ne lit pas cette discussion. Choisissez un nom de la liste ou laissez le champ vide.',
  'discussions.asks': 'À : {names}',
  'discussions.asksYou': 'Vous ou votre organisme êtes interrogés ici nommément.',
  'discussions.seen': 'J’en ai pris connaissance',
  'discussions.answer': 'Répondre',
  'discussions.answer.do': 'Écrire',
  'discussions.withdraw': 'Retirer ce message',
  'discussions.withdrawn': 'Un message figurait ici ; son auteur l’a retiré le {date}.',
  'discussions.conclusions': 'Conclusions',
  'discussions.conclusions.none': 'Rien n’a encore été conclu.',
  'discussions.conclude': 'Noter une conclusion',
  'discussions.conclude.do': 'Noter',
  'discussions.conclusion': 'Ce qui est à faire',
  'discussions.conclusion.hint':
    'Une seule chose qu’un organisme peut faire : « Envoyer le projet de décret aux provinces. »',
  'discussions.conclusion.missing': 'Dites ce qui est à faire.',
  'discussions.conclusion.tooLong':
    'La conclusion compte {length} caractères ; {most} au plus. Raccourcissez-la.',
  'discussions.conclusion.open': 'À exécuter',
  'discussions.conclusion.done': 'Fait le {date}',
  'discussions.concludedBy': 'notée par : {name}',
  'discussions.who': 'Qui le fait',
  'discussions.who.hint':
    'Les organismes qui lisent cette discussion. La tâche les attend jusqu’à ce qu’elle soit faite.',
  'discussions.who.missing': 'Choisissez l’organisme qui le fait.',
  'discussions.due': 'Jusqu’à quand',
  'discussions.due.until': 'jusqu’au {date}',
  'discussions.due.unfit': 'Indiquez un jour qui n’est pas passé.',
  'discussions.finish': 'C’est fait',
  'discussions.done.begun': 'La discussion est ouverte.',
  'discussions.done.written': 'Votre message est publié.',
  'discussions.done.withdrawn': 'Votre message est retiré. Une note dit qu’il y en avait un.',
  'discussions.done.concluded': 'La conclusion est notée et attend l’organisme qui l’exécute.',
  'discussions.done.done': 'La conclusion est marquée comme exécutée.',
  'discussions.done.seen': 'Elle ne vous attend plus.',
  'directory.title': 'Annuaire',
  'directory.lead':
    'Les personnes du mécanisme et comment les joindre, pour ceux qui en font partie. Il n’est jamais public.',
  'directory.words': 'Nom, fonction ou organisme',
  'directory.organisation': 'Organisme',
  'directory.organisation.all': 'Tous les organismes',
  'directory.show': 'Afficher',
  'directory.none': 'Personne ne figure ici pour ce choix. Essayez avec moins de mots.',
  'directory.own': 'Votre fiche dans l’annuaire',
  'directory.own.lead':
    'Vos collègues du mécanisme voient votre nom, votre organisme et ce que vous indiquez ici. Personne d’autre ne le voit, et les fiches antérieures ne sont pas conservées.',
  'directory.own.change': 'Votre propre fiche',
  'directory.own.email': 'Montrer mon adresse électronique',
  'directory.own.listed': 'Me faire figurer dans l’annuaire, pour que l’on puisse m’interroger nommément',
  'directory.own.save': 'Enregistrer',
  'directory.own.done': 'Votre fiche est enregistrée.',
  'directory.own.toPage': 'Modifier votre fiche',
  'directory.office': 'Fonction',
  'directory.office.hint': 'Ce que vous y faites : « Chef de l’unité juridique ».',
  'directory.office.tooLong': 'La fonction compte {length} caractères ; {most} au plus. Raccourcissez-la.',
  'directory.telephone': 'Téléphone',
  'directory.telephone.hint':
    'Avec l’indicatif du pays : +299 20 1234. Laissez vide pour le garder pour vous.',
  'directory.telephone.unfit':
    'Écrivez le numéro avec des chiffres, des espaces et un + initial seulement, ou laissez vide.',
  'history.verb.discussion.open': 'Ouverture d’une discussion',
  'history.verb.discussion.write': 'Message dans une discussion',
  'history.verb.discussion.withdraw': 'Retrait d’un message par son auteur',
  'history.verb.discussion.conclude': 'Conclusion notée',
  'history.verb.discussion.done': 'Conclusion exécutée',
  'history.verb.discussion.seen': 'Question vue',
  'history.kind.discussion': '{count, plural, one {# discussion} many {# discussions} other {# discussions}}',
  'history.kind.discussion_message': '{count, plural, one {# message} many {# messages} other {# messages}}',
  'history.kind.discussion_conclusion':
    '{count, plural, one {# conclusion} many {# conclusions} other {# conclusions}}',
  'history.kind.discussion_mention':
    '{count, plural, one {# question nominative} many {# questions nominatives} other {# questions nominatives}}',
  'history.field.audience': 'Destinataires',
  'history.field.done_on': 'Fait le',
} satisfies Record<keyof typeof en, string>;
