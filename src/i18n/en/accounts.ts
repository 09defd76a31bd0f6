export default {
  'accounts.signIn.title': 'Sign in',
  'accounts.signIn.lead':
    'For people who work in the mechanism, in parliament, in institutions and in organisations that take part. Reading the register needs no account.',
  'accounts.signIn.email': 'E-mail address',
  'accounts.signIn.password': 'Password',
  'accounts.signIn.submit': 'Sign in',
  'accounts.signIn.forgotten': 'I have forgotten my password',
  'accounts.signIn.noAccount':
    'No account yet? Accounts are given by invitation: ask the secretariat of your mechanism.',
  'accounts.signIn.email.missing': 'Type your e-mail address.',
  'accounts.signIn.password.missing': 'Type your password.',
  'accounts.signIn.wrong':
    'The e-mail address and the password do not fit together. Check both and try again, or ask for a link to set a new password.',
  'accounts.signIn.suspended':
    'The password is right, but this account is suspended or holds no role at present. Ask an administrator of your mechanism.',
  'accounts.signIn.wait':
    'There were too many wrong attempts. Wait {seconds, plural, one {# second} other {# seconds}} and try again. If these were not yours, ask for a link to set a new password: with it you come in at once.',
  'accounts.signIn.expired': 'The time to type the code has run out. Sign in again.',
  'accounts.signIn.ended':
    'Your session has ended, and nothing was saved. Sign in again: where this browser has kept what you typed, the form offers it to you.',
  'accounts.signIn.signedOut': 'You are signed out.',
  'accounts.sandbox.title': 'Try it in any role',
  'accounts.sandbox.lead':
    'These accounts are invented, and so is everything they can see and change. Sign in as one of them with a click, or type what stands here.',
  'accounts.sandbox.email': 'E-mail address',
  'accounts.sandbox.password': 'Password',
  'accounts.sandbox.signIn': 'Sign in as {name}',
  'accounts.code.title': 'Type the code',
  'accounts.code.lead':
    'Your account asks for a second proof. Open your authenticator app and type the six digits it shows now, or one of your backup codes.',
  'accounts.code.label': 'Code',
  'accounts.code.hint':
    'Six digits from the app, or a backup code such as aB3dE-fG5hI. Each backup code works once.',
  'accounts.code.submit': 'Continue',
  'accounts.code.lost':
    'Neither at hand? The operator of this site can turn the second proof off for you: ask an administrator.',
  'accounts.code.missing': 'Type the code that your app shows, or a backup code.',
  'accounts.code.wrong':
    'This code does not fit. Codes of the app change every 30 seconds: type the one it shows now. If it still fails, check that the time of your phone is right, or use a backup code that you have not used yet.',
  'accounts.code.locked':
    'There were too many wrong codes. Wait 15 minutes and sign in again. If these were not yours, somebody knows your password: set a new one.',
  'accounts.reset.title': 'Set a new password',
  'accounts.reset.lead':
    'Type the e-mail address of your account. You get a link with which you set a new password.',
  'accounts.reset.submit': 'Send me the link',
  'accounts.reset.sent.title': 'Look into your mailbox',
  'accounts.reset.sent.body':
    'If {email} belongs to an account, a link is on its way there. It is valid for one hour and works once. Nothing after ten minutes? Look among unwanted mail, check the address, or ask an administrator.',
  'accounts.reset.wait':
    'Many links were asked for from here. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  'accounts.reset.new.lead': 'For the account {email}. Everywhere you are signed in, you will be signed out.',
  'accounts.reset.new.submit': 'Set the password and sign in',
  'accounts.reset.ended.title': 'This link no longer works',
  'accounts.reset.ended.body':
    'A link to set a new password is valid for one hour and works once; a newer one ends it. Ask for a new link.',
  'accounts.reset.ended.action': 'Ask for a new link',
  'accounts.invitation.title': 'Welcome, {name}',
  'accounts.invitation.lead':
    'You were invited to the follow-up of human rights recommendations of {country}, with the account {email}. Check your name, choose a language and set a password.',
  'accounts.invitation.submit': 'Start',
  'accounts.invitation.used.title': 'This invitation has been used',
  'accounts.invitation.used.body':
    'Each invitation works once, and a newer one ends it. If you have set your password, sign in. If you have forgotten it, ask for a link to set a new one.',
  'accounts.invitation.expired.title': 'This invitation has run out',
  'accounts.invitation.expired.body':
    'Invitations are valid for 14 days. Ask the administrator who invited you to send a new one; that takes them one click.',
  'accounts.invitation.unknown.title': 'This invitation is not known here',
  'accounts.invitation.unknown.body':
    'The address is not complete, or it belongs to another site. Open the link in your mail again, or copy it whole into the address bar. If it still fails, ask for a new invitation.',
  'accounts.name': 'Your name',
  'accounts.name.hint': 'As colleagues know you. The public sees organisations, never names.',
  'accounts.name.missing': 'Type your name.',
  'accounts.name.long': 'A name has at most 120 characters. Shorten yours.',
  'accounts.language': 'Language of pages and mails',
  'accounts.language.unknown': 'These pages are not offered in that language. Choose one of the list.',
  'accounts.email.invalid':
    '“{email}” is not an e-mail address. It has to look like name@example.org. Check it for missing or extra characters.',
  'accounts.email.taken':
    'There is already an account for {email}. Find the person in the list and give them a role there, or use another address.',
  'accounts.password.new': 'New password',
  'accounts.password.hint':
    'At least {min} characters. Several words that nobody would guess are easiest to keep in mind. A password manager is welcome.',
  'accounts.password.missing':
    'Type a new password of at least {min, plural, one {# character} other {# characters}}.',
  'accounts.password.short':
    'The password has {length, plural, one {# character} other {# characters}}; at least {min} are needed. Add a few words.',
  'accounts.password.long': 'The password has {length} characters; at most {max} can be kept. Shorten it.',
  'accounts.password.repeats':
    'The password is made of very few different characters. Use more of them, such as several words.',
  'accounts.password.common':
    'The password is made of words, rows of keys or numbers that are tried first by those who guess. Choose several words that do not usually stand together.',
  'accounts.password.personal':
    'The password is made of your name, your address or the name of the country, which others know. Choose words that have nothing to do with you.',
  'accounts.password.same': 'The new password is the one you have now. Choose another.',
  'accounts.account.title': 'Your account',
  'accounts.account.email': 'E-mail address',
  'accounts.account.email.hint': 'An administrator can change it.',
  'accounts.account.roles': 'Your roles',
  'accounts.account.since': 'since {date}',
  'accounts.account.profile': 'You',
  'accounts.account.profile.submit': 'Save',
  'accounts.account.profile.done': 'Saved.',
  'accounts.account.password': 'Password',
  'accounts.account.password.lead': 'Everywhere else you are signed in, you will be signed out.',
  'accounts.account.password.current': 'Present password',
  'accounts.account.password.current.missing': 'Type the password you have now.',
  'accounts.account.password.current.wrong': 'This is not the password you have now. Check it and try again.',
  'accounts.account.password.submit': 'Change the password',
  'accounts.account.password.done': 'The password is changed. Everywhere else you were signed out.',
  'accounts.account.wait':
    'There were too many wrong attempts. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  'accounts.account.twoFactor': 'Code from an app',
  'accounts.account.twoFactor.on': 'On. At sign-in you also type a code from your authenticator app.',
  'accounts.account.twoFactor.off':
    'Off. With it, somebody who has learnt your password still cannot sign in. It takes two minutes and a phone.',
  'accounts.account.twoFactor.manage': 'Change this',
  'accounts.account.twoFactor.start': 'Set it up',
  'accounts.account.sessions': 'Where you are signed in',
  'accounts.account.sessions.lead': 'End what you do not recognise, then change your password.',
  'accounts.account.sessions.time': 'Signed in',
  'accounts.account.sessions.this': 'this device',
  'accounts.account.sessions.end': 'End',
  'accounts.account.sessions.end.label': 'End the session on {device}, signed in {time}',
  'accounts.account.sessions.endOthers': 'End all others',
  'accounts.account.sessions.ended':
    '{count, plural, =0 {It had ended already.} one {# session has ended.} other {# sessions have ended.}}',
  'accounts.account.sessions.known': '{browser} on {system}',
  'accounts.account.sessions.unknown': 'Unknown device',
  'accounts.twoFactor.title': 'Code from an app',
  'accounts.twoFactor.off.lead':
    'You need an authenticator app on your phone, such as Aegis, FreeOTP or the one your ministry uses. It shows a new code every 30 seconds, without a network.',
  'accounts.twoFactor.off.submit': 'Continue',
  'accounts.twoFactor.scan': 'Add the account to your app',
  'accounts.twoFactor.scan.lead': 'Point the app’s camera at this square.',
  'accounts.twoFactor.scan.alt': 'QR code with the key for your authenticator app',
  'accounts.twoFactor.key': 'Or type this key into the app, as a time-based one with six digits:',
  'accounts.twoFactor.confirm.label': 'Code that the app shows now',
  'accounts.twoFactor.confirm.submit': 'Turn it on',
  'accounts.twoFactor.cancel': 'Do not turn it on',
  'accounts.twoFactor.codes.title': 'Your backup codes',
  'accounts.twoFactor.codes.on': 'Codes from your app are asked for from now on.',
  'accounts.twoFactor.codes.lead':
    'If your phone is lost, one of these lets you in, each once. They are shown only now: print them or write them down, and keep them apart from your computer.',
  'accounts.twoFactor.codes.kept': 'I have kept them',
  'accounts.twoFactor.on.lead': 'At sign-in you type a code from your authenticator app after your password.',
  'accounts.twoFactor.renew.lead': 'When they are used up or lost. The old ones stop working.',
  'accounts.twoFactor.renew.submit': 'Make new backup codes',
  'accounts.twoFactor.turnOff.lead': 'Your password alone will then be enough to sign in.',
  'accounts.twoFactor.turnOff.submit': 'Turn it off',
  'accounts.twoFactor.turnOff.done': 'Codes from an app are no longer asked for.',
  'history.verb.person.accept-invitation': 'An invitation was accepted',
  'history.verb.person.update': 'A person changed their own name or language',
  'history.verb.person.change-password': 'A person changed their own password',
  'history.verb.person.reset-password': 'A person set a new password through a mailed link',
  'history.verb.person.set-password': 'The operator set a password',
  'history.verb.person.two-factor-on': 'A person turned codes from an app on',
  'history.verb.person.two-factor-off': 'A person turned codes from an app off',
  'history.verb.person.reset-two-factor': 'The operator turned somebody’s codes from an app off',
  'accounts.mail.invitation.subject': '{country}: your account for following up human rights recommendations',
  'accounts.mail.invitation.body':
    'Dear {name},\n\nyou were invited to take part in the follow-up of human rights recommendations of {country}.\n\nOpen this address to set your password. It works once, until {until}:\n\n{url}\n\nIf you did not expect this message, do nothing: without the address above nobody can use the account.\n',
  'accounts.mail.reset.subject': '{country}: set a new password',
  'accounts.mail.reset.body':
    'Dear {name},\n\nsomebody, probably you, asked to set a new password for your account with {country}.\n\nOpen this address within one hour. It works once:\n\n{url}\n\nIf it was not you, do nothing: your password stays as it is.\n',
} as const;
