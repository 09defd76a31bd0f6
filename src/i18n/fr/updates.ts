import type en from '../en/updates.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'updates.title': 'Comptes rendus',
  'updates.lead':
    'Ce que rapportent les organes responsables d’une recommandation ou d’une action : ce qui a été fait, ce qui a changé pour les gens, ce qui fait obstacle, et sur quoi cela repose.',
  'updates.none': 'Rien n’a encore été rapporté.',
  'updates.write': 'Rendre compte',
  'updates.recordFor': 'Consigner ce que rapporte un organe',
  'updates.all': 'Les {count} comptes rendus',
  'updates.whole': 'Le compte rendu entier',
  'updates.of': 'Compte rendu, {period}',
  'updates.page.title': '{name}, {period}',
  'updates.proposes': 'propose :',
  'updates.only': 'Seulement ceux sur',
  'updates.only.not': 'Tout afficher',
  'updates.lists': 'Listes de comptes rendus',
  'updates.list.drafts': 'En cours de rédaction',
  'updates.list.submitted': 'Soumis',
  'updates.list.approved': 'Approuvés, non publiés',
  'updates.list.obstacles': 'Avec des obstacles à trancher',
  'updates.list.published': 'Publiés',
  'updates.list.drafts.none':
    'Rien n’est en cours de rédaction. Un compte rendu se commence sur la page d’une action, ou parmi vos responsabilités.',
  'updates.list.submitted.none': 'Aucun compte rendu n’attend d’être examiné.',
  'updates.list.approved.none': 'Aucun compte rendu n’attend d’être publié.',
  'updates.list.obstacles.none': 'Une décision a été prise sur chaque obstacle signalé.',
  'updates.list.published.none': 'Aucun compte rendu n’est encore publié.',
  'updates.organisation': 'Rapporté par',
  'updates.organisation.all': 'Toutes les organisations',
  'updates.filter': 'Afficher',
  'updates.count.evidence':
    '{count, plural, =0 {aucun élément de preuve} one {# élément de preuve} other {# éléments de preuve}}',
  'updates.count.obstacles':
    '{count, plural, =0 {aucun obstacle} one {# obstacle} other {# obstacles}}{open, plural, =0 {} other {, dont # sans décision}}',
  'updates.subject.action': 'Action',
  'updates.subject.duty': 'Recommandation',
  'updates.action.removed': 'retirée de son plan',
  'updates.state': 'État',
  'updates.state.draft': 'Brouillon',
  'updates.state.submitted': 'Soumis',
  'updates.state.returned': 'Renvoyé avec des questions',
  'updates.state.approved': 'Approuvé',
  'updates.state.signed': 'Signé',
  'updates.state.published': 'Publié',
  'updates.period': 'Période',
  'updates.startsOn': 'Du',
  'updates.endsOn': 'Au',
  'updates.language': 'Langue du compte rendu',
  'updates.changed': 'Ce qui a changé pour les gens',
  'updates.changed.hint':
    'Qui peut faire, a, ou se voit épargner ce qui n’était pas possible avant, combien de personnes, et comment vous le savez. « Rien encore » est une réponse.',
  'updates.done': 'Ce qui a été fait',
  'updates.done.hint':
    'Démarches, décisions et dépenses de la période. Ne nommez personne à qui cela pourrait nuire.',
  'updates.nothing': 'Rien n’en est dit.',
  'updates.status': 'Statut proposé',
  'updates.status.hint': 'Où en sont les choses, à votre avis, sur l’échelle du pays.',
  'updates.status.none': 'Aucun statut',
  'updates.status.what':
    'Proposé avec ce compte rendu ; ce que les voix disent d’une recommandation figure auprès d’elles.',
  'updates.status.assessment':
    'L’organisation a demandé que ce soit aussi son évaluation, une fois le compte rendu publié.',
  'updates.assessment': 'Une fois publié, en faire aussi l’évaluation de : {name}',
  'updates.assessment.hint':
    'Ce qui a été fait en devient le motif, au dernier jour de la période. Comme toute évaluation, elle ne peut être retirée. Si vous évaluez vous-mêmes la recommandation après l’avoir soumis, votre parole plus récente vaut.',
  'updates.obstacles': 'Obstacles',
  'updates.obstacles.none': 'Aucun n’a été signalé.',
  'updates.obstacles.hint':
    'Ce qui fait obstacle. Chacun appelle une décision : quelque chose change dans le plan, ou l’obstacle est accepté, avec le motif. Laissez vide ce dont vous n’avez pas besoin.',
  'updates.obstacles.more': 'D’autres obstacles',
  'updates.obstacles.decided':
    '{count, plural, one {# obstacle a fait l’objet d’une décision et reste tel quel.} other {# obstacles ont fait l’objet d’une décision et restent tels quels.}}',
  'updates.obstacle.kind.label': 'Obstacle {number, number} : nature',
  'updates.obstacle.text': 'Obstacle {number, number} : ce qui bloque',
  'updates.obstacle.money': 'Argent',
  'updates.obstacle.staff': 'Personnel ou compétences',
  'updates.obstacle.law': 'Loi ou procédure',
  'updates.obstacle.coordination': 'Travail entre organes',
  'updates.obstacle.data': 'Données manquantes',
  'updates.obstacle.access': 'Accès ou sécurité',
  'updates.obstacle.opposition': 'Opposition',
  'updates.obstacle.other': 'Autre chose',
  'updates.undecided': 'Aucune décision n’a encore été prise.',
  'updates.decide': 'Décider de l’obstacle',
  'updates.decide.again': 'Décider de nouveau',
  'updates.decide.lead':
    'La décision et son motif sont publics dans la même mesure que l’obstacle, et figurent dans l’historique du plan. Une décision plus récente les remplace ; l’ancienne reste dans l’historique. Si quelque chose change dans l’action, changez-le là aussi.',
  'updates.decide.do': 'Décider',
  'updates.decision': 'Décision',
  'updates.decision.action': 'L’action est modifiée',
  'updates.decision.date': 'Ses dates sont modifiées',
  'updates.decision.money': 'Ses moyens financiers sont modifiés',
  'updates.decision.owner': 'Un autre organe la reprend',
  'updates.decision.accept': 'L’obstacle est accepté',
  'updates.decision.why': 'Motif de la décision',
  'updates.decision.why.hint':
    'Ce qui en découle, et pourquoi. Toute personne qui peut lire le compte rendu le lit.',
  'updates.decisions': 'Obstacles, et ce qui a été décidé',
  'updates.decisions.lead':
    'Ce que les organes chargés du plan ont signalé comme obstacle, avec la décision et son motif.',
  'updates.evidence': 'Éléments de preuve',
  'updates.evidence.none': 'Aucun n’est montré ici.',
  'updates.evidence.hint':
    'Documents, chiffres, photographies, adresses sur le web. Dites ce que chacun prouve et qui peut l’avoir ; ce qui n’est pas public n’est remis à personne d’autre.',
  'updates.evidence.more': 'D’autres éléments de preuve',
  'updates.evidence.remove': 'Le retirer',
  'updates.address': 'Adresse sur le web',
  'updates.address.hint': 'Commençant par https:// ou http://.',
  'updates.file': 'Fichier',
  'updates.file.hint':
    'PDF, photographie (JPEG, PNG), Word, Excel, PowerPoint, OpenDocument ou texte, {megabytes, number} Mo en tout au plus. Une photographie peut contenir le lieu où elle a été prise.',
  'updates.proves': 'Ce que cela prouve',
  'updates.sensitivity': 'Qui peut l’avoir',
  'updates.sensitivity.public': 'Tout le monde',
  'updates.sensitivity.mechanism': 'Les personnes qui travaillent dans le mécanisme',
  'updates.sensitivity.own': 'Notre organe et le secrétariat',
  'updates.recorded': 'Consigné par le secrétariat : {how}, {date}',
  'updates.recorded.legend': 'Comment vous le savez',
  'updates.recorded.letter': 'par lettre',
  'updates.recorded.telephone': 'par téléphone',
  'updates.recorded.meeting': 'en réunion',
  'updates.recorded.how.label': 'Comment cela a été communiqué',
  'updates.recorded.on.label': 'Jour de la communication',
  'updates.record': 'La lettre, ou la note de l’appel ou de la réunion',
  'updates.record.other': 'Un autre document à sa place',
  'updates.record.hint':
    'Seuls cet organe et le secrétariat peuvent l’avoir. Une lettre doit être jointe avant que le compte rendu soit soumis. {megabytes, number} Mo au plus.',
  'updates.record.there': 'Document joint : {name} ({size}).',
  'updates.record.is': 'Le document à partir duquel ce compte rendu a été consigné.',
  'updates.form': 'Compte rendu de : {name}',
  'updates.form.recorded': 'Consigner ce que rapporte : {name}',
  'updates.form.lead':
    'Vous enregistrez un brouillon que seuls votre organisation et le secrétariat voient. Vous voyez ensuite ce que trouvent les vérifications, et le soumettez quand il est prêt.',
  'updates.form.recorded.lead':
    'Pour un organe qui répond par lettre ou de vive voix. Le compte rendu dit que le secrétariat l’a consigné, comment et quand.',
  'updates.form.other': 'Plutôt pour : {name}',
  'updates.form.back': 'Retour au compte rendu',
  'updates.edit': 'Continuer la rédaction',
  'updates.save': 'Enregistrer le brouillon',
  'updates.save.what': 'Rien n’est encore soumis.',
  'updates.next': 'La suite',
  'updates.move.submit': 'Le soumettre',
  'updates.move.submit.what':
    'Le secrétariat l’examine alors. Tant qu’il ne l’a pas approuvé, vous pouvez le reprendre.',
  'updates.move.take-back': 'Le reprendre',
  'updates.move.take-back.what':
    'Il redevient un brouillon, que vous pouvez modifier et soumettre de nouveau.',
  'updates.move.approve': 'L’approuver',
  'updates.move.approve.what': 'Il peut être publié. Personne n’approuve ce qu’il a écrit lui-même.',
  'updates.move.return': 'Le renvoyer avec des questions',
  'updates.move.return.what': 'Seuls l’organisation et le secrétariat les lisent.',
  'updates.move.sign': 'Le signer',
  'updates.move.sign.what': 'Vous signez pour votre organisation ; le secrétariat peut ensuite le publier.',
  'updates.move.publish': 'Le publier',
  'updates.move.publish.what':
    'Il est alors public dans la même mesure que ce dont il parle, avec ses obstacles et ses éléments de preuve publics. Il ne peut plus être modifié ni retiré : un compte rendu plus récent prend place à côté.',
  'updates.questions': 'Questions',
  'updates.done.saved': 'Le brouillon est enregistré.',
  'updates.done.submit': 'Le compte rendu est soumis.',
  'updates.done.take-back': 'Le compte rendu est de nouveau un brouillon.',
  'updates.done.return': 'Le compte rendu est renvoyé avec vos questions.',
  'updates.done.approve': 'Le compte rendu est approuvé.',
  'updates.done.sign': 'Le compte rendu est signé.',
  'updates.done.publish': 'Le compte rendu est publié.',
  'updates.done.decided': 'La décision est consignée.',
  'updates.steps': 'Comment il est venu',
  'updates.step.submit': 'Soumis',
  'updates.step.take-back': 'Repris',
  'updates.step.return': 'Renvoyé avec des questions',
  'updates.step.approve': 'Approuvé',
  'updates.step.sign': 'Signé',
  'updates.step.publish': 'Publié',
  'updates.checks': 'Ce que trouvent les vérifications',
  'updates.checks.lead': 'Votre organe et le secrétariat le voient. Cela n’empêche personne de continuer.',
  'updates.checks.none': 'Les vérifications ne trouvent rien.',
  'updates.check.no-evidence.found': 'Il n’y a aucun élément de preuve.',
  'updates.check.no-evidence.better':
    'Donnez au moins un document, un chiffre ou une adresse que quelqu’un d’autre puisse vérifier.',
  'updates.check.no-public-evidence.found':
    '{count, plural, one {Le seul élément de preuve n’est pas public.} other {Aucun des # éléments de preuve n’est public.}}',
  'updates.check.no-public-evidence.better':
    'Les lecteurs n’en verront rien. Ajoutez quelque chose qui puisse être montré, ou rendez public ce qui ne nuit à personne.',
  'updates.check.no-change.found': 'Rien n’est dit de ce qui a changé pour les gens.',
  'updates.check.no-change.better':
    'Dites qui peut maintenant faire ou a ce qui lui manquait. Si rien n’a encore changé, dites-le, et d’ici quand cela changera.',
  'updates.check.activity.found':
    'De ce qui a changé, il est dit une activité (« {word} ») et aucun chiffre : ce qui a été fait, non ce qui en est résulté.',
  'updates.check.activity.better':
    'Déplacez l’activité sous « Ce qui a été fait », et dites ici ce qui est différent depuis : pour qui, pour combien de personnes, par rapport à quand.',
  'updates.check.same-words.found': 'Ce qui a été fait et ce qui a changé sont racontés dans les mêmes mots.',
  'updates.check.same-words.better':
    'Dites séparément ce que votre organe a fait, et ce qui en est différent pour les gens.',
  'updates.check.stale.found':
    'Il parle d’un temps qui s’est terminé le {until}, il y a {days, plural, one {# jour} other {# jours}}.',
  'updates.check.stale.better': 'Mettez-le à jour, ou dites pourquoi rien de plus récent n’est connu.',
  'updates.check.long-period.found': 'Il parle de plus d’un an : du {from} au {until}.',
  'updates.check.long-period.better':
    'Dites ce qui a été fait depuis le dernier compte rendu ; ce qui précède s’y trouve.',
  'updates.check.day-after.found':
    'Le texte nomme une date ({found}) postérieure à la fin de la période, le {until}.',
  'updates.check.day-after.better': 'Rectifiez le jour ou la période, ou dites que cela est encore à venir.',
  'updates.check.status-jump.found': 'Le statut passe de rien à tout d’un seul coup.',
  'updates.check.status-jump.better':
    'Montrez par des preuves que tout ce qui était demandé est fait, ou proposez un statut intermédiaire.',
  'updates.check.status-back.found': 'Le statut est plus bas que le précédent.',
  'updates.check.status-back.better': 'Dites ce qui a été perdu depuis, et pourquoi.',
  'updates.check.status-open.found':
    '{count, plural, one {Le statut dit que c’est fait, et # étape n’est pas atteinte.} other {Le statut dit que c’est fait, et # étapes ne sont pas atteintes.}}',
  'updates.check.status-open.better':
    'Indiquez dans l’action que les étapes sont atteintes, ou proposez un autre statut.',
  'updates.check.record-bare.found': 'Cela a été communiqué au secrétariat, et aucun document ne le montre.',
  'updates.check.record-bare.better':
    'Ajoutez la lettre, ou une note de l’appel ou de la réunion que l’organe a vue.',
  'updates.notYours':
    'Vous ne faites pas cela pour : {name}. Seules ses propres personnes le font, ou le secrétariat là où c’est son rôle.',
  'updates.suspended':
    'Organisation suspendue : {name}. Rien ne peut être rapporté pour elle jusqu’à la levée de la suspension.',
  'updates.action.gone':
    'L’action a été retirée de son plan, et aucun compte rendu sur elle ne va plus loin. Ce qui est publié reste.',
  'updates.duty.gone':
    'Il a été mis fin à la responsabilité, et rien de nouveau n’y est rapporté. Ce qui est publié reste.',
  'updates.organisation.none': 'Aucune organisation qui y ait une part n’a été choisie. Choisissez-en une.',
  'updates.organisation.left':
    'Cette organisation n’y a plus de part : {name}. Seules celles qui en ont une en rendent compte.',
  'updates.state.closed':
    'Le compte rendu a été soumis entre-temps. Reprenez-le d’abord s’il faut changer quelque chose.',
  'updates.state.moved':
    'Le compte rendu n’en est plus là où il était à l’ouverture de cette page. La page montre où il en est maintenant.',
  'updates.period.missing': 'Les jours dont il parle manquent. Continuez la rédaction, et donnez les deux.',
  'updates.period.future':
    'La période se termine le {until}, et nous sommes le {today}. Rapportez ce qui a été, et donnez un dernier jour qui ne soit pas dans l’avenir.',
  'updates.done.missing':
    'Ce qui a été fait manque. Continuez la rédaction, et dites-le en quelques phrases.',
  'updates.record.missing': 'La lettre manque. Continuez la rédaction, et ajoutez-la.',
  'updates.assessment.status':
    'Une évaluation demande un statut. Choisissez-en un, ou ôtez la coche de l’évaluation.',
  'updates.assessment.reason':
    'Ce qui a été fait doit servir de motif à l’évaluation, et compte {length, number} caractères ; il en faut, et {most, number} au plus. Écrivez-le ainsi, ou ôtez la coche.',
  'updates.obstacle.kind': 'La nature de l’obstacle n’est pas indiquée. Choisissez-en une.',
  'updates.address.unfit':
    'Ce n’est pas une adresse web. Donnez-en une qui commence par https:// ou http://, ou videz ses champs.',
  'updates.proves.missing': 'Il n’est pas dit ce que cela prouve. Dites-le en une phrase.',
  'updates.sensitivity.missing': 'Il n’est pas dit qui peut l’avoir. Choisissez.',
  'updates.file.missing':
    'Aucun fichier n’a été choisi. Choisissez-le, de nouveau s’il l’avait déjà été : un navigateur ne l’envoie pas deux fois de lui-même.',
  'updates.file.empty': 'Le fichier {name} est vide. Choisissez-le de nouveau.',
  'updates.file.large':
    'Le fichier {name} dépasse {megabytes, number} Mo. Donnez-en un plus petit, ou une adresse.',
  'updates.file.kind':
    'Ce que contient {name} n’est d’aucun des types acceptés : PDF, JPEG, PNG, Word, Excel, PowerPoint, OpenDocument, texte simple. Les documents avec des macros ne sont pas acceptés. Enregistrez-le en PDF et choisissez celui-ci.',
  'updates.recorded.how': 'Il n’est pas dit comment l’organe l’a communiqué. Choisissez.',
  'updates.recorded.on':
    'Le jour de la communication manque ou est dans l’avenir. Donnez un jour jusqu’à aujourd’hui, {today}.',
  'updates.questions.missing': 'Il n’y a pas de question. Dites ce qui manque ou n’est pas clair.',
  'updates.approve.own':
    'Vous avez écrit ce compte rendu vous-même. Quelqu’un d’autre du secrétariat l’approuve.',
  'updates.sign.notAsked': 'Les comptes rendus ne sont pas signés dans ce pays.',
  'updates.unsigned':
    'Les comptes rendus sont signés ici avant d’être publiés. La personne qui signe pour {name} signe d’abord celui-ci ; ce qui est venu par lettre est déjà signé.',
  'updates.decide.notYours': 'C’est le secrétariat qui décide des obstacles.',
  'updates.decide.draft':
    'Le compte rendu est de nouveau auprès de son organisation. Décidez quand il aura été soumis.',
  'updates.decision.missing': 'Aucune décision n’a été choisie. Choisissez-en une.',
  'updates.decision.reason': 'Aucun motif n’a été donné. Dites pourquoi en quelques phrases.',
  'browse.updates': 'Comptes rendus',
  'browse.updates.what':
    'Ce que rapportent les responsables : ce qui a été fait, et ce qui a changé pour les gens',
  'analytics.trouble.silent': 'Sans compte rendu',
  'analytics.trouble.silent.title': 'Actions sans compte rendu',
  'analytics.trouble.silent.how':
    'Elles sont en cours, et aucun compte rendu publié ne parle des six derniers mois.',
  'country.settings.updatesSigned': 'Les comptes rendus sont signés avant d’être publiés',
  'country.settings.updatesSigned.hint':
    'La personne qui signe pour une organisation signe son compte rendu après l’approbation du secrétariat. Ce qui a été consigné à partir d’une lettre n’a pas besoin d’une autre signature.',
  'country.settings.updatesSigned.on': 'oui',
  'country.settings.updatesSigned.off': 'non',
  'history.kind.progress_update': '{count, plural, one {# compte rendu} other {# comptes rendus}}',
  'history.kind.update_obstacle': '{count, plural, one {# obstacle} other {# obstacles}}',
  'history.kind.update_evidence': '{count, plural, one {# élément de preuve} other {# éléments de preuve}}',
  'history.kind.update_step':
    '{count, plural, one {# pas d’un compte rendu} other {# pas de comptes rendus}}',
  'history.verb.update.save': 'Le brouillon d’un compte rendu a été enregistré',
  'history.verb.update.submit': 'Un compte rendu a été soumis',
  'history.verb.update.take-back': 'Un compte rendu a été repris',
  'history.verb.update.return': 'Un compte rendu a été renvoyé avec des questions',
  'history.verb.update.approve': 'Un compte rendu a été approuvé',
  'history.verb.update.sign': 'Un compte rendu a été signé',
  'history.verb.update.publish': 'Un compte rendu a été publié',
  'history.verb.update.decide': 'Une décision a été prise sur un obstacle',
  'history.field.is_assessment': 'Vaut aussi évaluation',
  'history.field.published_at': 'Publié le',
  'history.field.decided_on': 'Décidé le',
  'history.field.sha256': 'Empreinte du fichier',
  'history.field.file_name': 'Nom du fichier',
  'history.value.evidence.evidence': 'élément de preuve',
  'history.value.evidence.record': 'document dont il a été tiré',
} satisfies Record<keyof typeof en, string>;
