import type en from '../en/accounts.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'accounts.signIn.title': 'Se connecter',
  'accounts.signIn.lead':
    'Pour les personnes qui travaillent dans le mécanisme, au Parlement, dans les institutions et les organisations participantes. Lire le registre ne demande pas de compte.',
  'accounts.signIn.email': 'Adresse électronique',
  'accounts.signIn.password': 'Mot de passe',
  'accounts.signIn.submit': 'Se connecter',
  'accounts.signIn.forgotten': 'J’ai oublié mon mot de passe',
  'accounts.signIn.noAccount':
    'Pas encore de compte ? Les comptes sont ouverts sur invitation : adressez-vous au secrétariat de votre mécanisme.',
  'accounts.signIn.email.missing': 'Saisissez votre adresse électronique.',
  'accounts.signIn.password.missing': 'Saisissez votre mot de passe.',
  'accounts.signIn.wrong':
    'L’adresse électronique et le mot de passe ne correspondent pas. Vérifiez-les et réessayez, ou demandez un lien pour définir un nouveau mot de passe.',
  'accounts.signIn.suspended':
    'Le mot de passe est juste, mais ce compte est suspendu ou n’a aucun rôle en ce moment. Adressez-vous à un administrateur de votre mécanisme.',
  'accounts.signIn.wait':
    'Il y a eu trop d’essais erronés. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez. S’ils ne venaient pas de vous, demandez un lien pour définir un nouveau mot de passe : vous pourrez alors entrer aussitôt.',
  'accounts.signIn.expired': 'Le délai pour saisir le code est écoulé. Connectez-vous de nouveau.',
  'accounts.signIn.ended':
    'Votre session a pris fin et rien n’a été enregistré. Connectez-vous de nouveau : si ce navigateur a gardé ce que vous aviez saisi, le formulaire vous le propose.',
  'accounts.signIn.signedOut': 'Votre session est fermée.',
  'accounts.sandbox.title': 'Essayez tous les rôles',
  'accounts.sandbox.lead':
    'Ces comptes sont inventés, comme tout ce qu’ils peuvent voir et modifier. Connectez-vous avec l’un d’eux d’un clic, ou saisissez ce qui figure ici.',
  'accounts.sandbox.email': 'Adresse électronique',
  'accounts.sandbox.password': 'Mot de passe',
  'accounts.sandbox.signIn': 'Se connecter comme {name}',
  'accounts.code.title': 'Saisissez le code',
  'accounts.code.lead':
    'Votre compte demande une seconde preuve. Ouvrez votre application d’authentification et saisissez les six chiffres qu’elle affiche maintenant, ou l’un de vos codes de secours.',
  'accounts.code.label': 'Code',
  'accounts.code.hint':
    'Six chiffres de l’application, ou un code de secours tel que aB3dE-fG5hI. Chaque code de secours sert une fois.',
  'accounts.code.submit': 'Continuer',
  'accounts.code.lost':
    'Vous n’avez ni l’un ni l’autre ? L’exploitant de ce site peut désactiver la seconde preuve pour vous : adressez-vous à un administrateur.',
  'accounts.code.missing': 'Saisissez le code affiché par votre application, ou un code de secours.',
  'accounts.code.wrong':
    'Ce code ne convient pas. Les codes de l’application changent toutes les 30 secondes : saisissez celui qu’elle affiche maintenant. Si cela échoue encore, vérifiez l’heure de votre téléphone, ou utilisez un code de secours qui n’a pas encore servi.',
  'accounts.code.locked':
    'Il y a eu trop de codes erronés. Attendez 15 minutes et connectez-vous de nouveau. S’ils ne venaient pas de vous, quelqu’un connaît votre mot de passe : changez-le.',
  'accounts.reset.title': 'Définir un nouveau mot de passe',
  'accounts.reset.lead':
    'Saisissez l’adresse électronique de votre compte. Vous recevrez un lien pour définir un nouveau mot de passe.',
  'accounts.reset.submit': 'M’envoyer le lien',
  'accounts.reset.sent.title': 'Consultez votre messagerie',
  'accounts.reset.sent.body':
    'Si {email} correspond à un compte, un lien y est en route. Il est valable une heure et sert une fois. Rien après dix minutes ? Regardez dans les indésirables, vérifiez l’adresse ou adressez-vous à un administrateur.',
  'accounts.reset.wait':
    'Beaucoup de liens ont été demandés d’ici. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez.',
  'accounts.reset.new.lead': 'Pour le compte {email}. Toutes vos sessions ouvertes seront fermées.',
  'accounts.reset.new.submit': 'Définir et se connecter',
  'accounts.reset.ended.title': 'Ce lien ne fonctionne plus',
  'accounts.reset.ended.body':
    'Un lien pour définir un nouveau mot de passe est valable une heure et sert une fois ; un lien plus récent l’annule. Demandez un nouveau lien.',
  'accounts.reset.ended.action': 'Demander un nouveau lien',
  'accounts.invitation.title': 'Bienvenue, {name}',
  'accounts.invitation.lead':
    'Vous avez reçu une invitation au suivi des recommandations relatives aux droits de l’homme ({country}), avec le compte {email}. Vérifiez votre nom, choisissez une langue et définissez un mot de passe.',
  'accounts.invitation.submit': 'Commencer',
  'accounts.invitation.used.title': 'Cette invitation a déjà servi',
  'accounts.invitation.used.body':
    'Chaque invitation sert une fois, et une plus récente l’annule. Si vous avez défini votre mot de passe, connectez-vous. Si vous l’avez oublié, demandez un lien pour en définir un nouveau.',
  'accounts.invitation.expired.title': 'Cette invitation a expiré',
  'accounts.invitation.expired.body':
    'Les invitations sont valables 14 jours. Demandez à l’administrateur qui vous a invité d’en envoyer une nouvelle ; un clic lui suffit.',
  'accounts.invitation.unknown.title': 'Cette invitation n’est pas connue ici',
  'accounts.invitation.unknown.body':
    'L’adresse est incomplète, ou elle appartient à un autre site. Rouvrez le lien de votre courriel, ou copiez-le en entier dans la barre d’adresse. Si cela échoue encore, demandez une nouvelle invitation.',
  'accounts.name': 'Votre nom',
  'accounts.name.hint':
    'Tel que vos collègues vous connaissent. Le public voit des organisations, jamais des noms.',
  'accounts.name.missing': 'Saisissez votre nom.',
  'accounts.name.long': 'Un nom a 120 caractères au plus. Raccourcissez le vôtre.',
  'accounts.language': 'Langue des pages et des courriels',
  'accounts.language.unknown':
    'Ces pages ne sont pas proposées dans cette langue. Choisissez-en une dans la liste.',
  'accounts.email.invalid':
    '« {email} » n’est pas une adresse électronique. Elle doit ressembler à name@example.org. Vérifiez s’il manque ou s’il y a trop de caractères.',
  'accounts.email.taken':
    'Il existe déjà un compte pour {email}. Trouvez la personne dans la liste et donnez-lui un rôle à cet endroit, ou utilisez une autre adresse.',
  'accounts.password.new': 'Nouveau mot de passe',
  'accounts.password.hint':
    'Au moins {min} caractères. Plusieurs mots que personne ne devinerait se retiennent le mieux. Un gestionnaire de mots de passe est bienvenu.',
  'accounts.password.missing':
    'Saisissez un nouveau mot de passe d’au moins {min, plural, one {# caractère} other {# caractères}}.',
  'accounts.password.short':
    'Le mot de passe a {length, plural, one {# caractère} other {# caractères}} ; il en faut au moins {min}. Ajoutez quelques mots.',
  'accounts.password.long':
    'Le mot de passe a {length} caractères ; {max} au plus peuvent être conservés. Raccourcissez-le.',
  'accounts.password.repeats':
    'Le mot de passe est fait de très peu de caractères différents. Variez-les, par exemple avec plusieurs mots.',
  'accounts.password.common':
    'Le mot de passe est fait de mots, de suites de touches ou de chiffres qu’on essaie en premier pour deviner. Choisissez plusieurs mots qui ne vont pas d’ordinaire ensemble.',
  'accounts.password.personal':
    'Le mot de passe est fait de votre nom, de votre adresse ou du nom du pays, que d’autres connaissent. Choisissez des mots sans rapport avec vous.',
  'accounts.password.same': 'Le nouveau mot de passe est celui que vous avez déjà. Choisissez-en un autre.',
  'accounts.account.title': 'Votre compte',
  'accounts.account.email': 'Adresse électronique',
  'accounts.account.email.hint': 'Un administrateur peut la modifier.',
  'accounts.account.roles': 'Vos rôles',
  'accounts.account.since': 'depuis le {date}',
  'accounts.account.profile': 'Vous',
  'accounts.account.profile.submit': 'Enregistrer',
  'accounts.account.profile.done': 'Enregistré.',
  'accounts.account.password': 'Mot de passe',
  'accounts.account.password.lead': 'Vos sessions ouvertes ailleurs seront fermées.',
  'accounts.account.password.current': 'Mot de passe actuel',
  'accounts.account.password.current.missing': 'Saisissez votre mot de passe actuel.',
  'accounts.account.password.current.wrong':
    'Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.',
  'accounts.account.password.submit': 'Changer le mot de passe',
  'accounts.account.password.done': 'Le mot de passe est changé. Vos autres sessions ont été fermées.',
  'accounts.account.wait':
    'Il y a eu trop d’essais erronés. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez.',
  'accounts.account.twoFactor': 'Code d’une application',
  'accounts.account.twoFactor.on':
    'Activé. À la connexion, vous saisissez aussi un code de votre application d’authentification.',
  'accounts.account.twoFactor.off':
    'Désactivé. Avec lui, même quelqu’un qui a appris votre mot de passe ne peut pas se connecter. Il suffit de deux minutes et d’un téléphone.',
  'accounts.account.twoFactor.manage': 'Modifier',
  'accounts.account.twoFactor.start': 'Activer',
  'accounts.account.sessions': 'Vos sessions ouvertes',
  'accounts.account.sessions.lead':
    'Fermez celles que vous ne reconnaissez pas, puis changez votre mot de passe.',
  'accounts.account.sessions.time': 'Connexion',
  'accounts.account.sessions.this': 'cet appareil',
  'accounts.account.sessions.end': 'Fermer',
  'accounts.account.sessions.end.label': 'Fermer la session de cet appareil : {device}, connexion : {time}',
  'accounts.account.sessions.endOthers': 'Fermer toutes les autres',
  'accounts.account.sessions.ended':
    '{count, plural, =0 {Elle était déjà fermée.} one {# session a été fermée.} other {# sessions ont été fermées.}}',
  'accounts.account.sessions.known': '{browser} sur {system}',
  'accounts.account.sessions.unknown': 'Appareil inconnu',
  'accounts.twoFactor.title': 'Code d’une application',
  'accounts.twoFactor.off.lead':
    'Il vous faut une application d’authentification sur votre téléphone, telle que Aegis, FreeOTP ou celle de votre ministère. Elle affiche un nouveau code toutes les 30 secondes, sans réseau.',
  'accounts.twoFactor.off.submit': 'Continuer',
  'accounts.twoFactor.scan': 'Ajoutez le compte à votre application',
  'accounts.twoFactor.scan.lead': 'Dirigez l’appareil photo de l’application vers ce carré.',
  'accounts.twoFactor.scan.alt': 'Code QR contenant la clé pour votre application d’authentification',
  'accounts.twoFactor.key':
    'Ou saisissez cette clé dans l’application, comme clé temporelle à six chiffres :',
  'accounts.twoFactor.confirm.label': 'Code affiché maintenant par l’application',
  'accounts.twoFactor.confirm.submit': 'Activer',
  'accounts.twoFactor.cancel': 'Ne pas activer',
  'accounts.twoFactor.codes.title': 'Vos codes de secours',
  'accounts.twoFactor.codes.on': 'Les codes de votre application sont désormais demandés.',
  'accounts.twoFactor.codes.lead':
    'Si vous perdez votre téléphone, chacun de ces codes vous laisse entrer une fois. Ils ne sont affichés que maintenant : imprimez-les ou notez-les, et gardez-les loin de votre ordinateur.',
  'accounts.twoFactor.codes.kept': 'Je les ai gardés',
  'accounts.twoFactor.on.lead':
    'À la connexion, vous saisissez un code de votre application d’authentification après votre mot de passe.',
  'accounts.twoFactor.renew.lead': 'S’ils sont épuisés ou perdus. Les anciens cessent de fonctionner.',
  'accounts.twoFactor.renew.submit': 'Créer de nouveaux codes',
  'accounts.twoFactor.turnOff.lead': 'Votre mot de passe suffira alors pour vous connecter.',
  'accounts.twoFactor.turnOff.submit': 'Désactiver',
  'accounts.twoFactor.turnOff.done': 'Les codes d’une application ne sont plus demandés.',
  'history.verb.person.accept-invitation': 'Une invitation a été acceptée',
  'history.verb.person.update': 'Une personne a modifié son propre nom ou sa langue',
  'history.verb.person.change-password': 'Une personne a changé son propre mot de passe',
  'history.verb.person.reset-password':
    'Une personne a défini un nouveau mot de passe par un lien reçu par courriel',
  'history.verb.person.set-password': 'L’exploitant a défini un mot de passe',
  'history.verb.person.two-factor-on': 'Une personne a activé les codes d’une application',
  'history.verb.person.two-factor-off': 'Une personne a désactivé les codes d’une application',
  'history.verb.person.reset-two-factor':
    'L’exploitant a désactivé les codes d’une application pour quelqu’un',
  'accounts.mail.invitation.subject':
    '{country} : votre compte pour le suivi des recommandations relatives aux droits de l’homme',
  'accounts.mail.invitation.body':
    'Bonjour {name},\n\nvous avez reçu une invitation à participer au suivi des recommandations relatives aux droits de l’homme ({country}).\n\nOuvrez cette adresse pour définir votre mot de passe. Elle sert une fois, jusqu’au {until} :\n\n{url}\n\nSi vous n’attendiez pas ce message, ne faites rien : sans l’adresse ci-dessus, personne ne peut utiliser le compte.\n',
  'accounts.mail.reset.subject': '{country} : définir un nouveau mot de passe',
  'accounts.mail.reset.body':
    'Bonjour {name},\n\nquelqu’un, sans doute vous, a demandé à définir un nouveau mot de passe pour votre compte ({country}).\n\nOuvrez cette adresse dans l’heure. Elle sert une fois :\n\n{url}\n\nSi ce n’était pas vous, ne faites rien : votre mot de passe reste le même.\n',
} satisfies Record<keyof typeof en, string>;
