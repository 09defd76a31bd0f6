import type en from '../en/mail.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'mail.outbox.title': 'Courriels',
  'mail.outbox.lead.smtp':
    'Ce que ce site a envoyé et tente d’envoyer. Le texte d’un message est supprimé dès que le serveur de messagerie l’a accepté.',
  'mail.outbox.lead.folder':
    'Aucun serveur de messagerie n’est configuré ; les messages sont donc gardés ici et dans le dossier {folder} du dossier de données. Transmettez-les vous-même, ou définissez SMTP_URL et démarrez de nouveau.',
  'mail.outbox.empty':
    'Rien n’a encore été envoyé. Le premier message apparaît ici quand vous invitez quelqu’un ou que quelqu’un demande un nouveau mot de passe.',
  'mail.outbox.to': 'À',
  'mail.outbox.state': 'Avancement',
  'mail.outbox.time': 'Rédigé',
  'mail.outbox.attempts':
    '{attempts, plural, =0 {pas encore tenté} one {une tentative} other {# tentatives}}',
  'mail.outbox.back': 'Tous les courriels',
  'mail.outbox.sentAt': 'Envoyé',
  'mail.outbox.problem': 'Dernier problème',
  'mail.outbox.bodyGone': 'Le texte a été supprimé quand le serveur de messagerie a accepté le message.',
  'mail.outbox.text': 'Texte',
  'mail.outbox.retry': 'Réessayer',
  'mail.state.queued': 'en attente',
  'mail.state.retrying': 'nouvel essai en cours',
  'mail.state.sent': 'envoyé',
  'mail.state.failed': 'abandonné',
  'mail.state.outbox': 'dans la boîte d’envoi',
  'mail.error.address':
    'On ne peut pas écrire à cette adresse électronique. Corrigez l’adresse de la personne et invitez-la de nouveau.',
  'mail.error.refused':
    'Le serveur de messagerie a refusé le destinataire ou le message. Vérifiez l’adresse ; les mots du serveur figurent ci-dessous.',
  'mail.error.away':
    'Le serveur de messagerie est injoignable. Vérifiez SMTP_URL et que le serveur fonctionne ; de nouveaux essais ont lieu d’eux-mêmes, de plus en plus espacés.',
  'mail.error.signIn':
    'Le serveur de messagerie n’a pas accepté le nom d’utilisateur ou le mot de passe de SMTP_URL. Corrigez-les et démarrez de nouveau.',
  'mail.error.tls':
    'Aucune connexion sûre avec le serveur de messagerie n’a pu être établie. Vérifiez son certificat, et smtp:// ou smtps:// dans SMTP_URL.',
  'mail.error.other': 'Le message n’a pas pu être remis. Les détails figurent ci-dessous.',
} satisfies Record<keyof typeof en, string>;
