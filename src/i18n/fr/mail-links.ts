import type en from '../en/mail-links.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'mailLinks.form': 'Compte rendu pour : {name}',
  'mailLinks.form.lead':
    'Vous arrivez par un lien reçu par courriel. Ce que vous écrivez ici devient un brouillon de votre organisation ; personne d’autre ne le lit. Pour ajouter des éléments de preuve et le présenter, vous vous connectez.',
  'mailLinks.form.signIn': 'Se connecter et écrire là-bas',
  'mailLinks.form.once': 'L’enregistrement épuise le lien. L’ouvrir ne l’épuise pas.',
  'mailLinks.saved.title': 'Votre brouillon est enregistré',
  'mailLinks.saved':
    'Il n’est pas encore présenté. Connectez-vous pour le relire, ajouter des éléments de preuve et le présenter. Le lien a fait son office.',
  'mailLinks.used.title': 'Ce lien a déjà servi',
  'mailLinks.used':
    'Un brouillon a été enregistré par lui le {date}. Connectez-vous pour continuer. Si ce n’était pas vous, dites-le à votre secrétariat.',
  'mailLinks.expired.title': 'Ce lien a pris fin',
  'mailLinks.expired': 'Ses jours sont passés. Connectez-vous, et vous arrivez au même formulaire.',
  'mailLinks.refused.title': 'Ce lien n’ouvre plus rien',
  'mailLinks.refused':
    'Il ne mène à aucun compte rendu qui puisse être écrit sans connexion. Connectez-vous pour voir ce qui vous attend, ou demandez à votre secrétariat.',
  'mailLinks.there.title': 'Il y a déjà un brouillon',
  'mailLinks.there':
    'Votre organisation a commencé un compte rendu là-dessus. Les brouillons ne sont montrés qu’à ceux qui se sont connectés : connectez-vous pour continuer.',
  'mailLinks.unknown.title': 'Ce lien n’est pas connu',
  'mailLinks.unknown':
    'Votre messagerie l’a peut-être coupé en deux : copiez toute l’adresse du courriel. Ou connectez-vous pour voir ce qui vous attend.',
  'mailLinks.signIn': 'Se connecter',
  'mailLinks.goOn': 'Continuer',
  'mailLinks.tooMany.title': 'Trop de tentatives',
  'mailLinks.tooMany':
    'Trop de tentatives sont venues d’ici. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez, ou connectez-vous.',
  'mailLinks.mark': 'Son brouillon a été enregistré par un lien reçu par courriel le {date}, sans connexion.',
  'reminders.title': 'Rappeler un compte rendu',
  'reminders.to': 'Envoyer un rappel à qui en rend compte',
  'reminders.back': 'Retour aux comptes rendus',
  'reminders.lead':
    'Un courriel part aux personnes de l’organisation à qui cela revient d’abord, dans leur langue, avec un lien vers ce seul compte rendu.',
  'reminders.who': 'À qui rappeler',
  'reminders.people': 'Il part à {names}.',
  'reminders.last': 'Dernier rappel le {date}.',
  'reminders.nobody':
    'Personne de cette organisation ne peut être joint par courriel. Invitez un point focal, ou corrigez l’adresse refusée.',
  'reminders.recent':
    'Cette organisation a reçu un rappel il y a moins d’un jour. Laissez-lui jusqu’à demain.',
  'reminders.note': 'Un mot de votre part',
  'reminders.note.hint':
    'Comme vous le diriez au téléphone ; il figure dans le courriel. N’y mettez pas ce que d’autres ne doivent pas lire.',
  'reminders.send': 'Envoyer le rappel',
  'reminders.done':
    '{count, plural, one {Le rappel est parti à # personne.} other {Le rappel est parti à # personnes.}}',
  'reminders.mail.subject': 'Un compte rendu est attendu · {country}',
  'reminders.mail.greeting': 'Bonjour {name},',
  'reminders.mail.lead':
    'le secrétariat du mécanisme ({country}) attend un compte rendu de votre organisation ({organisation}) sur ceci :',
  'reminders.mail.note': 'Le secrétariat écrit :',
  'reminders.mail.link':
    'Écrire un brouillon sans vous connecter. Le lien marche une fois, jusqu’au {date}, et n’est qu’à vous : ne transmettez pas ce courriel.',
  'reminders.mail.signIn': 'Ou connectez-vous et écrivez là-bas :',
  'history.verb.update.save-by-mail':
    'Le brouillon d’un compte rendu a été enregistré par un lien reçu par courriel',
  'history.verb.reminder.send': 'Un rappel de compte rendu a été envoyé',
  'history.kind.reminder': '{count, plural, one {# rappel} other {# rappels}}',
} satisfies Record<keyof typeof en, string>;
