export default {
  'mailLinks.form': 'Report for {name}',
  'mailLinks.form.lead':
    'You have come by a link that was mailed to you. What you write here becomes a draft of your organisation; nobody outside reads it. To add evidence and to submit it, you sign in.',
  'mailLinks.form.signIn': 'Sign in and write there instead',
  'mailLinks.form.once': 'Saving uses the link up. Opening it does not.',
  'mailLinks.saved.title': 'Your draft is saved',
  'mailLinks.saved':
    'It is not submitted yet. Sign in to read it again, to add evidence and to submit it. The link has done its work.',
  'mailLinks.used.title': 'This link has been used',
  'mailLinks.used':
    'A draft was saved through it on {date}. Sign in to go on with it. If that was not you, tell your secretariat.',
  'mailLinks.expired.title': 'This link has ended',
  'mailLinks.expired': 'Its days are over. Sign in, and you come to the same form.',
  'mailLinks.refused.title': 'This link opens nothing any more',
  'mailLinks.refused':
    'It does not stand for a report that can be written without signing in. Sign in to see what waits for you, or ask your secretariat.',
  'mailLinks.there.title': 'There is a draft already',
  'mailLinks.there':
    'Your organisation has begun a report on this. Drafts are shown to those who have signed in alone: sign in to go on with it.',
  'mailLinks.unknown.title': 'This link is not known',
  'mailLinks.unknown':
    'Perhaps your mail program has cut it in two: copy the whole address from the mail. Or sign in to see what waits for you.',
  'mailLinks.signIn': 'Sign in',
  'mailLinks.goOn': 'Go on',
  'mailLinks.tooMany.title': 'Too many attempts',
  'mailLinks.tooMany':
    'Too many attempts came from here. Wait {seconds, plural, one {# second} other {# seconds}} and try again, or sign in.',
  'mailLinks.mark': 'Its draft was saved through a link in a mail on {date}, without signing in.',
  'reminders.title': 'Remind of a report',
  'reminders.to': 'Remind whoever reports on it',
  'reminders.back': 'Back to its updates',
  'reminders.lead':
    'A mail goes to those of the organisation to whom such things come first, in their language, with a link to this one report.',
  'reminders.who': 'Who is reminded',
  'reminders.people': 'It goes to {names}.',
  'reminders.last': 'Last reminded on {date}.',
  'reminders.nobody':
    'Nobody of this organisation can be reached by mail. Invite a focal point, or mend the address that was refused.',
  'reminders.recent': 'This organisation was reminded of it less than a day ago. Give it until tomorrow.',
  'reminders.note': 'A word of your own',
  'reminders.note.hint':
    'As you would say it on the telephone; it stands in the mail. Leave out what others must not read.',
  'reminders.send': 'Send the reminder',
  'reminders.done': '{count, plural, one {# person is reminded.} other {# people are reminded.}}',
  'reminders.mail.subject': 'A report is waited for · {country}',
  'reminders.mail.greeting': 'Dear {name},',
  'reminders.mail.lead':
    'the secretariat of the mechanism ({country}) waits for a report of your organisation ({organisation}) on this:',
  'reminders.mail.note': 'The secretariat writes:',
  'reminders.mail.link':
    'Write a draft without signing in. The link works once, until {date}, and is yours alone: do not hand this mail on.',
  'reminders.mail.signIn': 'Or sign in and write there:',
  'history.verb.update.save-by-mail': 'The draft of an update was saved through a link in a mail',
  'history.verb.reminder.send': 'A body was reminded of a report',
  'history.kind.reminder': '{count, plural, one {# reminder} other {# reminders}}',
} as const;
