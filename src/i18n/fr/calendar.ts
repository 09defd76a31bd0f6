import type en from '../en/calendar.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.calendar': 'Calendrier',
  'browse.calendar.what':
    'Examens, rapports, échéances, consultations et réunions à venir, et ce à quoi s’attendre',
  'calendar.title': 'Calendrier',
  'calendar.lead':
    'Examens, rapports, échéances, consultations et réunions qui concernent le suivi dans le pays suivant : {country}. Ce que personne n’a fixé est signalé comme une estimation et dit sur quoi elle repose.',
  'calendar.whole': 'Tout le calendrier',
  'calendar.all': 'Tout ce qui est à venir',
  'calendar.choose': 'Choisir des dates',
  'calendar.when': 'Quels jours',
  'calendar.coming': 'À venir',
  'calendar.past': 'Passé',
  'calendar.found':
    '{count, plural, =0 {Rien n’est à venir} one {# entrée à venir} other {# entrées à venir}}',
  'calendar.found.past':
    '{count, plural, =0 {Rien n’est passé} one {# entrée passée} other {# entrées passées}}',
  'calendar.empty':
    'Rien de ce qui est à venir n’est enregistré pour ce choix. Choisissez moins, ou consultez tout le calendrier.',
  'calendar.empty.past':
    'Rien de passé n’est enregistré pour ce choix. Choisissez moins, ou consultez ce qui est à venir.',
  'calendar.any': 'Indifférent',
  'calendar.none': 'Aucun',
  'calendar.show': 'Afficher',
  'calendar.organisation': 'Organisation',
  'calendar.mine': 'Seulement les dates de mes organisations',
  'calendar.own': 'vous concerne',
  'calendar.months': 'Mois',
  'calendar.noMonth': '{year}, mois inconnu',
  'calendar.about': 'vers {when}',
  'calendar.inYear': 'en {year}',
  'calendar.estimate': 'Estimation',
  'calendar.late': 'En retard',
  'calendar.inside': 'non public',
  'calendar.council': 'Conseil des droits de l’homme',
  'calendar.sessionOf': '{name}, session {session}',
  'calendar.kind': 'Type',
  'calendar.kind.session': 'Session',
  'calendar.kind.review': 'Examen',
  'calendar.kind.report-due': 'Rapport attendu',
  'calendar.kind.follow-up-due': 'Suivi attendu',
  'calendar.kind.answers-due': 'Réponses attendues',
  'calendar.kind.mid-term': 'Rapport à mi-parcours',
  'calendar.kind.consultation': 'Consultation',
  'calendar.kind.cso-deadline': 'Échéance pour la société civile',
  'calendar.kind.meeting': 'Réunion',
  'calendar.kind.other': 'Autre',
  'calendar.kind.plan': 'Plans et actions',
  'calendar.kind.partnership': 'Révision d’un partenariat',
  'calendar.kind.hint': 'Une date que vous saisissez prend la place d’une estimation du même type.',
  'calendar.plan.start': 'Début d’un plan',
  'calendar.plan.end': 'Fin d’un plan',
  'calendar.plan.objective': 'Objectif à atteindre',
  'calendar.plan.action': 'Fin d’une action',
  'calendar.plan.milestone': 'Étape',
  'calendar.due':
    '{name} demande des renseignements sur {count, plural, one {# recommandation} other {# recommandations}}',
  'calendar.expected.review': 'Prochain examen : {name}',
  'calendar.expected.report': 'Rapport national : {name}',
  'calendar.expected.midTerm': 'Rapport à mi-parcours sur {review}',
  'calendar.expected.followUp': 'Rapport de suivi : {name}',
  'calendar.expected.answers':
    'Réponses à {count, plural, one {# recommandation} other {# recommandations}} de {review}',
  'calendar.basis.cycle':
    'Depuis son deuxième cycle, l’EPU examine chaque État tous les quatre ans et demi ; l’examen enregistré a eu lieu le {last}.',
  'calendar.basis.session': 'Parmi les sessions saisies, la session {session} est la plus proche.',
  'calendar.basis.report.entered':
    'Le rapport de l’État doit être prêt six semaines avant son examen, saisi pour le {day}. Le HCDH peut le demander plus tôt.',
  'calendar.basis.report.expected':
    'Le rapport de l’État doit être prêt six semaines avant son examen, attendu à la session qui s’ouvre le {day}. Le HCDH peut le demander plus tôt.',
  'calendar.basis.midTerm':
    'Facultatif : les États qui rendent compte à mi-parcours le font environ deux ans et demi après leur examen, ici {review}, le {day}.',
  'calendar.basis.followUp':
    '{name} demande des renseignements sur certaines de ses recommandations dans un délai de {months, plural, one {# mois} other {# mois}}. Ses observations finales du {day} n’indiquent aucune date enregistrée.',
  'calendar.basis.answers':
    'L’État répond avant que le Conseil n’adopte le résultat, à sa session {session} d’après la cote du rapport.',
  'calendar.basis.review': 'L’examen qui sert de base au calcul',
  'calendar.basis.event': 'La date saisie',
  'calendar.source': '{symbol}, annexe, par. {paragraph, number}',
  'calendar.follow': 'Dans votre agenda',
  'calendar.follow.lead':
    'Les logiciels d’agenda s’abonnent à cette adresse. Elle contient ce que vous avez choisi ci-dessus, pour autant que ce soit public, et se met à jour d’elle-même.',
  'calendar.follow.file': 'L’ouvrir ou l’enregistrer comme fichier (iCalendar)',
  'calendar.follow.own': 'Ce qui n’est pas public mais que vous pouvez lire se trouve à une adresse à vous :',
  'calendar.add': 'Saisir une date',
  'calendar.add.lead':
    'Un examen, une échéance, une consultation, une réunion. De nombreuses sessions se saisissent en une fois :',
  'calendar.change': 'Modifier l’entrée',
  'calendar.keep': 'Pour le secrétariat',
  'calendar.save': 'Enregistrer',
  'calendar.withdraw': 'Retirer l’entrée',
  'calendar.withdraw.hint':
    'Une fois retirée, elle quitte la liste et reste à cette adresse, signalée comme telle. Les agendas qui en ont une copie la barrent. C’est irréversible.',
  'calendar.withdrawn': 'Cette entrée a été retirée le {date} : cela n’aura pas lieu.',
  'calendar.name': 'Titre',
  'calendar.session': 'Session',
  'calendar.session.hint': 'Numéro ou nom ; pour les sessions seulement.',
  'calendar.review': 'Examen enregistré',
  'calendar.review.hint':
    'L’examen dont elle découle, par exemple celui sur lequel porte un rapport à mi-parcours.',
  'calendar.from': 'Premier jour',
  'calendar.to': 'Dernier jour, s’il y en a plusieurs',
  'calendar.days': 'Dates',
  'calendar.heldBy': 'Organisé par',
  'calendar.place': 'Lieu',
  'calendar.web': 'Adresse web',
  'calendar.note': 'Remarque',
  'calendar.language': 'Langue du lieu et de la remarque',
  'calendar.public': 'Public',
  'calendar.public.hint':
    'Sinon, seuls le secrétariat et les personnes de l’organisation qui l’organise le voient.',
  'calendar.sessions': 'Sessions des mécanismes',
  'calendar.sessions.lead':
    'Quand les sessions d’une année sont saisies, un examen attendu se place à la plus proche. Elles sont publiques.',
  'calendar.sessions.enter': 'Saisir des sessions',
  'calendar.sessions.paste': 'Sessions, une par ligne',
  'calendar.sessions.hint':
    'Mécanisme ; session ; premier jour ; dernier jour. Depuis un tableur, les cellules arrivent séparées par des tabulations. Une session déjà présente prend les nouvelles dates. Toutes les lignes sont saisies, ou aucune.',
  'calendar.sessions.example': 'Un exemple et les mécanismes',
  'calendar.sessions.mechanisms':
    'Les mécanismes sous ces sigles ; HRC désigne le Conseil des droits de l’homme :',
  'calendar.sessions.coming': 'Sessions à venir',
  'calendar.sessions.none':
    'Aucune session à venir n’est saisie. Collez le tableau que publient les Nations Unies.',
  'calendar.sessions.done':
    '{added, plural, =0 {Aucune session ajoutée} one {# session ajoutée} other {# sessions ajoutées}}, {changed, plural, =0 {aucune déplacée} one {# déplacée} other {# déplacées}}, {same, plural, =0 {aucune déjà présente} one {# déjà présente} other {# déjà présentes}}.',
  'calendar.own.title': 'Votre propre calendrier',
  'calendar.own.lead':
    'Une adresse secrète à laquelle votre logiciel d’agenda demande les dates que vous pouvez lire, telles qu’elles sont à ce moment-là.',
  'calendar.own.secret':
    'Qui a cette adresse lit ce que vous pouvez lire. Ne la donnez à personne ; renouvelez-la si quelqu’un a pu la voir. Elle prend fin si votre compte est suspendu.',
  'calendar.own.since': 'Vous avez une adresse depuis le {date}.',
  'calendar.own.none': 'Vous n’avez pas d’adresse.',
  'calendar.own.make': 'Créer une adresse',
  'calendar.own.renew': 'Créer une nouvelle adresse',
  'calendar.own.renew.hint': 'L’adresse que vous avez prend alors fin.',
  'calendar.own.end': 'Mettre fin à l’adresse',
  'calendar.own.ended': 'Votre adresse a pris fin.',
  'calendar.own.operator':
    'Seule une empreinte en est conservée, et aucun historique ne la mentionne. Qui exploite ce site peut voir que vous en avez une.',
  'calendar.own.page': 'Les dates de vos organisations',
  'calendar.own.toPage': 'Vers votre calendrier',
  'calendar.own.made': 'Votre adresse',
  'calendar.own.made.lead':
    'Elle n’est montrée que cette fois. Copiez dès maintenant l’une des deux dans votre logiciel d’agenda.',
  'calendar.own.made.how':
    'Dans la plupart des logiciels : ajouter un calendrier, depuis le web ou par son adresse.',
  'calendar.own.made.kept': 'Je l’ai copiée',
  'calendar.own.whole': 'Tout ce que vous pouvez lire',
  'calendar.own.mine': 'Seulement les dates de vos organisations',
  'calendar.own.tooMany':
    'Ce calendrier est demandé trop souvent. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'calendar.ofOrganisation': 'Ses dates dans le calendrier',
  'calendar.ofOrganisation.feed': 'pour votre agenda (iCalendar)',
  'calendar.feed.name': '{country} : calendrier des droits de l’homme',
  'calendar.feed.of': '{name}, {country} : calendrier des droits de l’homme',
  'calendar.feed.own': '{country} : mon calendrier des droits de l’homme',
  'calendar.feed.estimate': 'Estimation ({when}) : {title}',
  'calendar.feed.estimate.why': 'Personne n’a fixé cette date. C’est une estimation :',
  'calendar.kind.missing': 'Aucun type n’est choisi. Choisissez de quoi il s’agit.',
  'calendar.mechanism.missing':
    'Aucun mécanisme connu ici n’est choisi. Une session en demande un ; choisissez-le dans la liste.',
  'calendar.session.missing': 'La session n’a ni numéro ni nom. Écrivez celui que le mécanisme emploie.',
  'calendar.session.taken':
    'La session {session} ({mechanism}) est déjà dans le calendrier. Modifiez plutôt cette entrée.',
  'calendar.day.wrong': 'La date est « {found} ». Écrivez un jour du calendrier, par exemple 2027-03-31.',
  'calendar.day.order': 'Le dernier jour, {to}, précède le premier, {from}. Choisissez une date ultérieure.',
  'calendar.day.many':
    'Du premier au dernier jour, il y a {days, number} jours ; {most, number} est le maximum. Vérifiez les années.',
  'calendar.review.unknown': 'L’examen choisi n’est plus enregistré. Choisissez-en un autre, ou aucun.',
  'calendar.organisation.unknown':
    'L’organisation choisie n’est plus là. Choisissez-en une autre, ou aucune.',
  'calendar.web.wrong': '« {found} » n’est pas une adresse web. Écrivez-en une qui commence par https://.',
  'calendar.language.missing': 'Aucune langue proposée par ce site n’est choisie. Choisissez-en une.',
  'calendar.text.long':
    'Ce texte a {length, number} caractères ; {most, number} est le maximum. Raccourcissez-le.',
  'calendar.withdrawn.already':
    'L’entrée a été retirée entre-temps. Saisissez-en une nouvelle si cela a lieu malgré tout.',
  'calendar.lines.none': 'Aucune session n’est donnée. Collez au moins une ligne.',
  'calendar.lines.many':
    'Il y a {count, number} lignes ; {most, number} est le maximum. Collez-les en plusieurs fois.',
  'calendar.line.parts':
    'Ligne {line, number} : elle a {found, plural, one {# partie} other {# parties}}, et {expected, number} sont attendues : mécanisme ; session ; premier jour ; dernier jour.',
  'calendar.line.mechanism':
    'Ligne {line, number} : « {found} » n’est pas un mécanisme connu ici. Employez son sigle, par exemple CEDAW.',
  'calendar.line.session':
    'Ligne {line, number} : le numéro ou le nom de la session manque ou dépasse {most, number} caractères.',
  'calendar.line.day':
    'Ligne {line, number} : « {found} » n’est pas un jour. Écrivez l’année, le mois et le jour, par exemple 2027-03-31.',
  'calendar.line.order': 'Ligne {line, number} : le dernier jour, {to}, précède le premier, {from}.',
  'calendar.line.twice':
    'Ligne {line, number} : la session {session} ({mechanism}) est déjà à la ligne {first, number}. Gardez l’une des deux.',
  'history.kind.calendar_event':
    '{count, plural, one {# entrée du calendrier} other {# entrées du calendrier}}',
  'history.verb.calendar.add': 'Une date a été saisie dans le calendrier',
  'history.verb.calendar.change': 'Une entrée du calendrier a été modifiée',
  'history.verb.calendar.withdraw': 'Une entrée du calendrier a été retirée',
  'history.verb.calendar.sessions': 'Des sessions de mécanismes ont été saisies dans le calendrier',
  'history.field.withdrawn_at': 'Retiré le',
} satisfies Record<keyof typeof en, string>;
