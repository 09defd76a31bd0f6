export default {
  'mail.outbox.title': 'Mail',
  'mail.outbox.lead.smtp':
    'What this site has sent and tries to send. The text of a message is deleted once the mail server has taken it.',
  'mail.outbox.lead.folder':
    'No mail server is set up, so messages are kept here and in the folder {folder} of the data directory. Hand them on yourself, or set SMTP_URL and start again.',
  'mail.outbox.empty':
    'Nothing has been sent yet. The first message appears here when you invite somebody or somebody asks for a new password.',
  'mail.outbox.to': 'To',
  'mail.outbox.state': 'State',
  'mail.outbox.time': 'Written',
  'mail.outbox.attempts': '{attempts, plural, =0 {not tried yet} one {tried once} other {tried # times}}',
  'mail.outbox.back': 'All mail',
  'mail.outbox.sentAt': 'Sent',
  'mail.outbox.problem': 'Last problem',
  'mail.outbox.bodyGone': 'The text was deleted when the mail server took the message.',
  'mail.outbox.text': 'Text',
  'mail.outbox.retry': 'Try again',
  'mail.state.queued': 'waiting',
  'mail.state.retrying': 'trying again',
  'mail.state.sent': 'sent',
  'mail.state.failed': 'given up',
  'mail.state.outbox': 'in the outbox',
  'mail.error.address':
    'This is not an e-mail address that can be written to. Correct the person’s address and invite them again.',
  'mail.error.refused':
    'The mail server refused the recipient or the message. Check the address; the server’s own words stand below.',
  'mail.error.away':
    'The mail server cannot be reached. Check SMTP_URL and that the server is running; it is tried again by itself, with growing pauses.',
  'mail.error.signIn':
    'The mail server did not accept the user name or the password in SMTP_URL. Correct them and start again.',
  'mail.error.tls':
    'No safe connection to the mail server could be made. Check its certificate, and smtp:// or smtps:// in SMTP_URL.',
  'mail.error.other': 'The message could not be handed over. The details stand below.',
} as const;
