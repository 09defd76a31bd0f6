import type en from '../en/clusters.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.clusters': 'Demandé à nouveau',
  'browse.clusters.what':
    'Les recommandations qui demandent la même chose, tous examens et mécanismes confondus',
  'clusters.title': 'Demandé à nouveau',
  'clusters.lead':
    'Les recommandations qui demandent la même chose, tous examens et mécanismes confondus : quand elles ont été faites, et quelle réponse elles ont reçue. Une machine propose, des personnes décident.',
  'clusters.search': 'Chercher parmi les groupes et leurs mots',
  'clusters.found':
    '{found, plural, =0 {Aucun groupe} one {# groupe} other {# groupes}}, du plus demandé au moins demandé',
  'clusters.empty': 'Aucune recommandation n’a encore été regroupée.',
  'clusters.nothing': 'Aucun groupe ne porte ce nom ni ne contient une recommandation avec ces mots.',
  'clusters.register': 'Chercher dans le registre',
  'clusters.all': 'Tous les groupes',
  'clusters.count': '{count, plural, one {# recommandation} other {# recommandations}}',
  'clusters.reviews': 'dans {count, plural, one {# examen} other {# examens}}',
  'clusters.unnamed': 'Un groupe sans nom',
  'clusters.undated': 'une année non consignée',
  'clusters.repeats': '{mechanism} : demandé en {years}.',
  'clusters.repeats.answered': '{mechanism} : demandé en {years} ; réponse : {answers}.',
  'clusters.answer.supported': 'appuyée',
  'clusters.answer.noted': 'prise en note',
  'clusters.answer.partially-supported': 'appuyée en partie',
  'clusters.answer.pending': 'pas encore',
  'clusters.answer.none': 'non enregistrée',
  'clusters.again': 'Demandé à nouveau',
  'clusters.shared': 'Ce qu’elles ont en commun',
  'clusters.shared.instruments': 'Instruments',
  'clusters.shared.persons': 'Groupes de personnes',
  'clusters.shared.words': 'Mots',
  'clusters.shared.nothing': 'Aucun mot que la machine comparerait.',
  'clusters.members': 'Recommandations',
  'clusters.inRegister':
    'Voir {count, plural, one {cette recommandation} other {ces # recommandations}} dans le registre',
  'clusters.open': 'Ouvrir',
  'clusters.more': 'et {count, plural, one {# autre} other {# autres}}',
  'clusters.by': 'Placée ici par {name}, {date}.',
  'clusters.by.machine':
    'Placée ici par {name}, {date} ; la machine l’avait proposée à {share, number, percent}, d’après {words}.',
  'clusters.changed.split': 'Séparées en un groupe à part.',
  'clusters.changed.move': 'Déplacées vers un autre groupe.',
  'clusters.changed.take-out': 'Retirées. Ce qui était coché ne fait plus partie d’aucun groupe.',
  'clusters.changed.merge': 'Réunis. Les deux adresses mènent ici.',
  'clusters.changed.add': 'Ajoutée.',
  'clusters.changed.name': 'Le nom est enregistré.',
  'clusters.changed.undo': 'Annulé.',
  'clusters.review.what':
    'La machine compare les recommandations de tous les examens et propose lesquelles demandent la même chose.',
  'clusters.proposals.link': 'Décider des groupes proposés',
  'clusters.proposals.title': 'Groupes proposés',
  'clusters.proposals.lead':
    'La machine a comparé entre elles les recommandations publiques des examens les plus récents, {most, number} au plus. Elle propose lesquelles demandent la même chose, les plus probables d’abord, et montre ce que leurs textes ont en commun. Vous décidez ; chaque décision peut être annulée.',
  'clusters.proposals.open':
    '{count, plural, =0 {Aucune proposition n’attend.} one {# proposition attend.} other {# propositions attendent.}}',
  'clusters.proposals.none': 'Toutes les propositions ont reçu une décision.',
  'clusters.proposals.end':
    'C’était la dernière. Celles que vous avez laissées pour plus tard attendent encore.',
  'clusters.proposals.first': 'Recommencer par la plus probable',
  'clusters.reading': 'La machine lit ; les pages restent disponibles pendant ce temps.',
  'clusters.read':
    'Elle a lu {count, plural, one {# recommandation} other {# recommandations}} la dernière fois, {date}.',
  'clusters.read.anew': 'La faire relire',
  'clusters.proposal':
    '{count, plural, one {# recommandation qui demande peut-être la même chose} other {# recommandations qui demandent peut-être la même chose}}',
  'clusters.proposal.joins':
    '{count, plural, one {# recommandation qui fait peut-être partie d’un groupe} other {# recommandations qui font peut-être partie d’un groupe}}',
  'clusters.proposal.members': 'Lesquelles demandent la même chose ?',
  'clusters.proposal.added': 'Lesquelles le demandent aussi ?',
  'clusters.proposal.keys':
    'Tab passe d’une case à l’autre, la barre d’espace coche ou décoche, Entrée confirme. Ce que vous ne cochez pas est tenu pour demander autre chose et ne sera plus proposé avec les autres.',
  'clusters.likely.surely':
    'La machine en est presque certaine : {share, number, percent} pour la moins probable.',
  'clusters.likely.probably':
    'La machine le tient pour probable : {share, number, percent} pour la moins probable.',
  'clusters.likely.perhaps':
    'La machine n’en est pas sûre : {share, number, percent} pour la moins probable.',
  'clusters.name': 'Nom du groupe',
  'clusters.name.hint': 'Sans nom, il est désigné par ce que ses recommandations ont en commun.',
  'clusters.name.save': 'Enregistrer le nom',
  'clusters.name.tooLong':
    'Le nom compte {length, number} caractères ; {most, number} au plus sont permis. Dites-le en moins de mots.',
  'clusters.confirm': 'Elles demandent la même chose',
  'clusters.confirm.joins': 'Elles en font partie',
  'clusters.turnDown': 'Pas la même chose',
  'clusters.later': 'Plus tard',
  'clusters.decided.confirm': 'Regroupées. Tout le monde peut le lire.',
  'clusters.decided.turn-down': 'Écarté. Cela ne sera plus proposé.',
  'clusters.decided.undo': 'Annulé.',
  'clusters.undo': 'Annuler',
  'clusters.undo.what':
    'La dernière décision à son sujet : {kind, select, confirm {des recommandations ont été regroupées} reject {une proposition a été écartée} split {des recommandations ont été séparées} merge {des groupes ont été réunis} move {des recommandations ont été déplacées} add {une recommandation a été ajoutée} name {il a reçu un nom} other {{kind}}}, {name}, {date}.',
  'clusters.undo.refused': 'Cette décision ne peut pas être annulée',
  'clusters.undo.back': 'Retour',
  'clusters.undo.unknown':
    'Aucune décision de ce genre n’est consignée. Revenez en arrière et regardez le groupe tel qu’il est maintenant.',
  'clusters.undo.already': 'Quelqu’un a déjà annulé cette décision. Rien n’a été modifié.',
  'clusters.undo.later':
    'Une décision ultérieure repose sur celle-ci : {kind, select, confirm {des recommandations ont été regroupées} reject {une proposition a été écartée} split {des recommandations ont été séparées} merge {des groupes ont été réunis} move {des recommandations ont été déplacées} add {une recommandation a été ajoutée} name {un groupe a reçu un nom} other {{kind}}}, dans « {name} ». Annulez d’abord celle-là, sur la page de son groupe.',
  'clusters.turnedDown':
    '{count, plural, one {# proposition a été écartée} other {# propositions ont été écartées}} : les voir',
  'clusters.turnedDown.title': 'Groupes écartés',
  'clusters.turnedDown.lead':
    'Les propositions dont quelqu’un a dit qu’elles ne demandent pas la même chose. Elles ne sont plus proposées tant que cela n’est pas repris. Personne à l’extérieur ne voit cette liste.',
  'clusters.turnedDown.none': 'Aucune proposition n’a été écartée.',
  'clusters.turnedDown.one': '{count, plural, one {# recommandation} other {# recommandations}}',
  'clusters.turnedDown.joins': 'Proposé pour le groupe',
  'clusters.turnedDown.by': 'Écarté par {name}, {date}.',
  'clusters.turnedDown.undo': 'Reprendre',
  'clusters.turnedDown.undone': 'Repris. La machine pourra le proposer de nouveau quand elle aura relu.',
  'clusters.emptied':
    'Plus aucune recommandation ne fait partie de ce groupe, et le public ne le trouve pas. Son adresse est conservée, et les jours où il existait le montrent tel qu’il était.',
  'clusters.changed.split-one':
    'Séparée. Une recommandation seule n’est pas un groupe : elle n’en fait partie d’aucun et ne sera plus proposée avec celles-ci.',
  'clusters.merge.keep': 'Si l’autre n’a pas de nom, l’appeler « {name} »',
  'clusters.above': 'Confirmer tout à partir de',
  'clusters.above.title': 'Confirmer toutes les propositions à partir de {share, number, percent}',
  'clusters.above.count':
    '{count, plural, one {# proposition atteint} other {# propositions atteignent}} {share, number, percent} ou plus. Qui confirme les reprend telles qu’elles figurent ici ; chacune peut être annulée séparément.',
  'clusters.above.confirm': 'Confirmer {count, plural, one {cette proposition} other {ces # propositions}}',
  'clusters.above.more':
    '{count, plural, one {# autre est confirmée} other {# autres sont confirmées}} avec elles.',
  'clusters.above.nothing': 'Aucune proposition n’est aussi probable. Essayez un seuil plus bas.',
  'clusters.above.changed':
    'Il y avait {shown, number} propositions quand cette page a été affichée et il y en a {now, number} maintenant : quelqu’un d’autre a décidé entre-temps, ou la machine a relu. Regardez-les encore une fois.',
  'clusters.above.done':
    '{count, plural, one {# proposition a été confirmée} other {# propositions ont été confirmées}}.',
  'clusters.tick.one': 'Rien n’est coché. Cochez les recommandations concernées.',
  'clusters.tick.two':
    'Un groupe compte au moins deux recommandations. Cochez celles qui demandent la même chose, ou choisissez « Pas la même chose ».',
  'clusters.proposal.gone':
    'La proposition affichée n’existe plus : quelqu’un d’autre a décidé, ou la machine a relu. Rien n’a été modifié ; voici la suivante.',
  'clusters.change': 'Modifier le groupe',
  'clusters.change.ticked': 'Cochez des recommandations, puis dites ce qu’elles deviennent.',
  'clusters.split': 'Faire un groupe à part de ce qui est coché',
  'clusters.split.name': 'Nom du nouveau groupe',
  'clusters.split.some':
    'Certaines doivent être cochées et d’autres rester : cochez au moins une recommandation, mais pas toutes.',
  'clusters.move': 'Déplacer ce qui est coché',
  'clusters.move.to': 'Un autre groupe, par son adresse',
  'clusters.takeOut': 'Retirer ce qui est coché',
  'clusters.merge': 'Réunir',
  'clusters.merge.to': 'Le groupe qui reprend toutes celles-ci, par son adresse',
  'clusters.merge.hint': 'L’adresse de ce groupe y mènera désormais.',
  'clusters.add': 'Ajouter',
  'clusters.add.address': 'Une autre recommandation qui demande la même chose, par son adresse',
  'clusters.add.unknown':
    'Aucune recommandation n’a l’adresse « {typed} ». Copiez-la depuis la barre du navigateur, sur la page de la recommandation.',
  'clusters.add.already': '« {typed} » fait déjà partie de ce groupe.',
  'clusters.to.unknown':
    'Aucun groupe n’a l’adresse « {typed} ». Choisissez-en un dans la liste qui s’ouvre à la saisie, ou copiez l’adresse depuis la barre du navigateur, sur la page du groupe.',
  'clusters.to.same': 'C’est ce groupe même. Choisissez-en un autre.',
  'recommendations.facet.cluster': 'Demandé à nouveau',
  'history.kind.cluster': '{count, plural, one {# groupe} other {# groupes}}',
  'history.kind.cluster_member':
    '{count, plural, one {# place dans un groupe} other {# places dans des groupes}}',
  'history.kind.cluster_decision':
    '{count, plural, one {# décision sur les groupes} other {# décisions sur les groupes}}',
  'history.verb.cluster.confirm': 'Des recommandations qui demandent la même chose ont été regroupées',
  'history.verb.cluster.confirm-above': 'Des groupes proposés au-dessus d’une probabilité ont été confirmés',
  'history.verb.cluster.turn-down': 'Un groupe proposé a été écarté',
  'history.verb.cluster.split': 'Un groupe a été divisé',
  'history.verb.cluster.merge': 'Deux groupes ont été réunis',
  'history.verb.cluster.move': 'Des recommandations ont quitté un groupe',
  'history.verb.cluster.add': 'Une recommandation a été ajoutée à un groupe',
  'history.verb.cluster.name': 'Un groupe a reçu un nom',
  'history.verb.cluster.undo': 'Une décision sur les groupes a été annulée',
  'history.field.shared': 'Ce que ses recommandations ont en commun',
  'history.field.cluster': 'Groupe',
  'history.clusterDecision':
    '{kind, select, confirm {regrouper} reject {écarter} split {séparer} merge {réunir} move {déplacer} add {ajouter} name {nommer} other {{kind}}}',
  'history.field.undone': 'Annulée',
} satisfies Record<keyof typeof en, string>;
