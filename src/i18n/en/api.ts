export default {
  'api.title': 'Data for programs',
  'api.description':
    'Everything that the public pages show, for programs: addresses, parameters, answers and examples.',
  'api.lead':
    'What these pages show, programs can read too, without a key and from any site. Nothing else is in it, and what is withdrawn disappears from here at the same moment.',
  'api.document': 'The same as an OpenAPI 3.1 document, for making clients',
  'api.try': 'To try it:',
  'api.rule.state':
    'Every answer names the ledger entry that it rests on. With “as-of” you read the register as it stood at the end of a day.',
  'api.rule.etag':
    'Send the ETag of an answer back in “If-None-Match”: while nothing has changed, you are told so in a few bytes.',
  'api.rule.paging': 'Lists come in pages of at most 100; the header “Link” leads to the next one.',
  'api.rule.language':
    '“Accept-Language” chooses the language of our sentences. Official words stay in their own.',
  'api.rule.limits':
    'Without a key, an address may ask {points, number} times in {seconds, number} seconds. The headers “RateLimit” and “Retry-After” say what is left and how long to wait.',
  'api.rule.keys':
    'Writing takes a key, sent as “Authorization: Bearer …”. An administrator of the mechanism makes it.',
  'api.rule.english': 'Names of fields and what they mean are in English, as programs need them.',
  'api.tag.Reading': 'Reading',
  'api.tag.Writing': 'Writing',
  'api.parameters': 'Parameters',
  'api.answer': 'Answer {status}',
  'api.example': 'Example from the sandbox, an invented State',
  'api.column.name': 'Name',
  'api.column.type': 'Type',
  'api.column.meaning': 'Meaning',
  'api.problems': 'When something is wrong',
  'api.problems.lead':
    'Problems come as RFC 9457 describes, with a code that stays the same in every language, what was found, and what to do.',
  'api.problem.invalid-request.title': 'Something in the request is wrong',
  'api.problem.invalid-request.detail':
    'At least one parameter or field is unknown or has a value that does not fit. Each is named under “problems”.',
  'api.problem.invalid-request.remedy': 'Compare with the parameters at /api and ask again.',
  'api.problem.key-missing.title': 'A key is needed',
  'api.problem.key-missing.detail':
    'This is only for programs with a key of the scope {scope}. None was sent.',
  'api.problem.key-missing.remedy':
    'Send the key as “Authorization: Bearer …”. An administrator of the mechanism can make one.',
  'api.problem.key-refused.title': 'The key does not work',
  'api.problem.key-refused.detail':
    'The key that was sent is unknown, has been revoked, or has expired, or the organisation or person behind it may not act at present.',
  'api.problem.key-refused.remedy':
    'Ask an administrator of the mechanism to look at it under Administration, Keys. Reading needs no key: leave it out.',
  'api.problem.scope-missing.title': 'The key does not allow this',
  'api.problem.scope-missing.detail':
    'This needs a key of the scope {scope}, which the key that was sent does not have.',
  'api.problem.scope-missing.remedy': 'Ask an administrator of the mechanism for a key with this scope.',
  'api.problem.not-found.title': 'Nothing stands at this address',
  'api.problem.not-found.detail': 'Nothing public stands at {path}.',
  'api.problem.not-found.remedy':
    'Look at the addresses at /api, or search the lists. What was withdrawn is not here any more.',
  'api.problem.withdrawn.title': 'This was withdrawn from the public',
  'api.problem.withdrawn.detail': '{review}: {when} {reason}',
  'api.problem.withdrawn.remedy': '{kept} Ask again later, or read the history at /api/v1/history.',
  'api.problem.method-not-allowed.title': 'This method is not answered here',
  'api.problem.method-not-allowed.detail': '{method} was sent; this address answers {allowed}.',
  'api.problem.method-not-allowed.remedy': 'Use one of the methods named in the header “Allow”.',
  'api.problem.not-acceptable.title': 'This form cannot be answered',
  'api.problem.not-acceptable.detail':
    'The header “Accept” rules out {type}, which is the only form there is.',
  'api.problem.not-acceptable.remedy':
    'Accept {type}, or send no “Accept”. For spreadsheets, use the downloads of the register.',
  'api.problem.too-large.title': 'That was too large',
  'api.problem.too-large.detail': 'At most {limit} can be sent at once.',
  'api.problem.too-large.remedy': 'Send a smaller file.',
  'api.problem.unsupported-media-type.title': 'The body has another form than expected',
  'api.problem.unsupported-media-type.detail':
    'A form of the type {type} with the field “file” was expected.',
  'api.problem.unsupported-media-type.remedy': 'With curl: --form file=@report.pdf',
  'api.problem.refused.title': 'This cannot be taken in',
  'api.problem.refused.detail': 'What stood in the way is named under “problems”.',
  'api.problem.refused.remedy': 'Mend what is named there and send it again.',
  'api.problem.too-many-requests.title': 'Too many requests',
  'api.problem.too-many-requests.detail':
    'You have asked more often than the header “RateLimit-Policy” allows.',
  'api.problem.too-many-requests.remedy':
    'Wait {seconds, plural, one {# second} other {# seconds}}, then go on more slowly. For everything at once there are downloads.',
  'api.problem.failed.title': 'Something went wrong on our side',
  'api.problem.failed.detail': 'Nothing was changed. It has been recorded under the number {id}.',
  'api.problem.failed.remedy': 'Try again in a moment; if it lasts, name the number to the operator.',
  'api.problem.database-away.title': 'The database cannot be reached',
  'api.problem.database-away.detail': 'Nothing was changed. It has been recorded under the number {id}.',
  'api.problem.database-away.remedy': 'Try again in a minute; if it lasts, name the number to the operator.',
  'api.problem.disk-full.title': 'The server has no room left',
  'api.problem.disk-full.detail': 'Nothing was changed. It has been recorded under the number {id}.',
  'api.problem.disk-full.remedy': 'The operator has to make room on the disk first.',
  'api.problem.oneFile':
    'One file is expected in the field “file”; {count, plural, =0 {none} one {one text} other {#}} came.',
} as const;
