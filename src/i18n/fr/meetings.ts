import type en from '../en/meetings.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.meetings': 'Réunions',
  'browse.meetings.what':
    'Les réunions du mécanisme auxquelles vous êtes invité : ordre du jour, procès-verbal et décisions',
  'meetings.title': 'Réunions',
  'meetings.lead':
    'Les réunions du mécanisme auxquelles votre organisation est invitée, et ce qui y a été décidé. Personne d’autre ne les voit.',
  'meetings.add': 'Convoquer une réunion',
  'meetings.change': 'Modifier le jour, le lieu et les invitations',
  'meetings.empty': 'Aucune réunion à laquelle vous êtes invité n’est enregistrée.',
  'meetings.empty.keep':
    'Aucune réunion n’est enregistrée. Convoquez-en une ; son ordre du jour est proposé à partir de ce qui pose problème.',
  'meetings.waiting': 'Décisions qui vous attendent',
  'meetings.coming': 'À venir',
  'meetings.past': 'Passées',
  'meetings.open':
    '{count, plural, one {# décision n’est pas exécutée} other {# décisions ne sont pas exécutées}}',
  'meetings.counts':
    '{items, plural, =0 {pas encore d’ordre du jour} one {# point} other {# points}}, {open, plural, =0 {rien en suspens} one {# décision en suspens} other {# décisions en suspens}}',
  'meetings.due.none': 'sans échéance',
  'meetings.due.by': 'au plus tard le {day}',
  'meetings.due.late': 'en retard',
  'meetings.meeting': 'Réunion',
  'meetings.name': 'Titre',
  'meetings.language': 'Langue',
  'meetings.language.hint': 'Celle du titre, du lieu, du procès-verbal et des décisions.',
  'meetings.day': 'Jour',
  'meetings.when': 'Quand',
  'meetings.begins': 'Début',
  'meetings.begins.hint': 'Heures et minutes, par exemple 09:30.',
  'meetings.place': 'Lieu',
  'meetings.note': 'Note',
  'meetings.note.hint': 'Pour les invités : quoi apporter, comment participer à distance.',
  'meetings.invited': 'Invités',
  'meetings.invited.hint':
    'Les membres de ces organisations voient la réunion, son procès-verbal et ses décisions.',
  'meetings.inside': 'Visible des invités et du secrétariat, jamais du public.',
  'meetings.save': 'Enregistrer',
  'meetings.done.saved': 'Enregistré.',
  'meetings.done.agenda': 'L’ordre du jour est enregistré.',
  'meetings.done.minutes':
    'Le procès-verbal est enregistré. Ce qui a été décidé attend ceux qui l’exécutent.',
  'meetings.done.finished': 'La décision est marquée comme exécutée.',
  'meetings.done.on': 'Exécutée, {day}',
  'meetings.cancel': 'Annuler la réunion',
  'meetings.cancel.hint':
    'Annulée, elle reste à cette adresse, marquée, et quitte le calendrier. C’est irréversible.',
  'meetings.cancelled': 'Cette réunion a été annulée : elle n’aura pas lieu.',
  'meetings.cancelled.short': 'annulée',
  'meetings.cancelled.already':
    'La réunion a été annulée entre-temps. Convoquez-en une autre si elle a lieu malgré tout.',
  'meetings.agenda': 'Ordre du jour',
  'meetings.agenda.none': 'Rien n’est encore à l’ordre du jour.',
  'meetings.agenda.set': 'Établir l’ordre du jour',
  'meetings.agenda.order': 'Les numéros donnent l’ordre. À numéro égal, l’ordre actuel demeure.',
  'meetings.agenda.place': 'Place de : {title}',
  'meetings.agenda.remove': 'Retirer de l’ordre du jour',
  'meetings.agenda.own': 'Vos propres points, un par ligne',
  'meetings.agenda.own.hint': 'Ils viennent après les autres ; numérotez-les ensuite ici.',
  'meetings.agenda.proposed': 'Proposé, selon la situation d’aujourd’hui',
  'meetings.agenda.pick': 'Cochez ce dont la réunion doit parler.',
  'meetings.agenda.calm':
    'Rien n’est en retard, sans financement ou contesté qui ne soit déjà à l’ordre du jour.',
  'meetings.reason.overdue': 'action en retard',
  'meetings.reason.unfunded': 'action sans financement',
  'meetings.reason.contested': 'responsabilité contestée',
  'meetings.reason.decision': 'décision en retard',
  'meetings.reason.other': 'autre',
  'meetings.minutes.write': 'Rédiger le procès-verbal',
  'meetings.attendance': 'Présences',
  'meetings.organisation': 'Organisation',
  'meetings.attended': 'Présence',
  'meetings.attended.yes': 'présente',
  'meetings.attended.no': 'absente',
  'meetings.attended.open': 'non notée',
  'meetings.present': 'Qui était là',
  'meetings.decisions': 'Décisions',
  'meetings.decisions.none': 'Rien n’est encore décidé.',
  'meetings.decisions.hint':
    'Chacune a un responsable, dans la liste duquel elle attend d’être exécutée. Videz le texte pour en retirer une ; enregistrez pour obtenir d’autres lignes.',
  'meetings.decision': 'Décision',
  'meetings.decision.number': 'Décision {number, number}',
  'meetings.number': 'Nº',
  'meetings.owner': 'Qui s’en charge',
  'meetings.person': 'En personne',
  'meetings.due': 'Pour quand',
  'meetings.item': 'Point de l’ordre du jour',
  'meetings.finish': 'Marquer comme exécutée',
  'meetings.finish.note': 'Ce qui a été fait',
  'meetings.paper.agenda': 'Convocation et ordre du jour',
  'meetings.paper.minutes': 'Procès-verbal',
  'meetings.format.docx': 'Word',
  'meetings.format.pdf': 'PDF',
  'meetings.title.missing': 'La réunion n’a pas de titre. Écrivez-en un.',
  'meetings.language.missing': 'Aucune langue proposée par ce site n’est choisie. Choisissez-en une.',
  'meetings.day.wrong':
    'Le jour indiqué est « {found} ». Écrivez un jour du calendrier, par exemple 2027-03-31.',
  'meetings.begins.wrong': 'L’heure indiquée est « {found} ». Écrivez heures et minutes, par exemple 09:30.',
  'meetings.invited.unknown':
    'Une organisation cochée n’existe plus. Regardez la liste et enregistrez à nouveau.',
  'meetings.text.long':
    'Ce texte a {length, number} caractères ; {most, number} est le maximum. Raccourcissez-le.',
  'meetings.pick.gone':
    'Un point coché ne pose plus problème. Regardez les propositions et enregistrez à nouveau.',
  'meetings.items.many':
    'L’ordre du jour aurait {count, number} points ; {most, number} est le maximum. Retirez-en.',
  'meetings.decision.empty': 'La décision n’a pas de texte. Écrivez ce qui a été décidé.',
  'meetings.decision.noOwner':
    'Personne n’est choisi pour exécuter la décision. Choisissez une organisation.',
  'meetings.decision.notOfOwner':
    'La personne choisie n’appartient pas à l’organisation chargée de la décision. Choisissez-en une autre, ou aucune.',
  'meetings.done.noNote': 'Rien n’est dit de ce qui a été fait. Écrivez une phrase.',
  'meetings.done.already': 'La décision était déjà marquée comme exécutée.',
  'meetings.done.notYours':
    'Cette décision relève d’une autre organisation. Ses membres ou le secrétariat la marquent comme exécutée.',
  'history.kind.meeting': '{count, plural, one {# réunion} other {# réunions}}',
  'history.kind.meeting_invitation': '{count, plural, one {# invitation} other {# invitations}}',
  'history.kind.meeting_item':
    '{count, plural, one {# point d’un ordre du jour} other {# points d’un ordre du jour}}',
  'history.kind.meeting_decision':
    '{count, plural, one {# décision d’une réunion} other {# décisions d’une réunion}}',
  'history.verb.meeting.add': 'Une réunion a été convoquée',
  'history.verb.meeting.change': 'Une réunion a été modifiée',
  'history.verb.meeting.cancel': 'Une réunion a été annulée',
  'history.verb.meeting.agenda': 'L’ordre du jour d’une réunion a été établi',
  'history.verb.meeting.minutes': 'Le procès-verbal d’une réunion a été rédigé',
  'history.verb.meeting.decision.done': 'Une décision d’une réunion a été marquée comme exécutée',
} satisfies Record<keyof typeof en, string>;
