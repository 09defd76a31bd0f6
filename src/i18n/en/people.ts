export default {
  'people.title': 'People',
  'people.lead':
    'Who can sign in, for which organisation and as what. One person may be several things in several organisations.',
  'people.count': '{count, plural, one {# person} other {# people}}',
  'people.invite': 'Invite somebody',
  'people.empty':
    'Nobody has been invited yet. Invite the focal points of the ministries first: they answer for recommendations.',
  'people.state.invited': 'Invited on {date}',
  'people.state.entered': 'No invitation sent yet',
  'people.state.active': 'Active',
  'people.state.suspended': 'Suspended since {date}',
  'people.nothing': 'in no organisation',

  'people.new.title': 'Invite somebody',
  'people.new.lead':
    'They are sent a link by mail, with which they choose a password. It is good for 14 days and can be sent again.',
  'people.name': 'Name',
  'people.name.hint': 'As it should stand in mails and to colleagues. The public is never shown it.',
  'people.name.missing': 'The name is empty. Write the name by which colleagues know them.',
  'people.name.tooLong': 'The name has {length, number} characters; {most, number} is the most. Shorten it.',
  'people.email': 'Mail address',
  'people.email.hint': 'One person, one address: they sign in with it.',
  'people.language': 'Language',
  'people.language.hint': 'Mail to them is written in it.',
  'people.language.unknown': '“{found}” is not a language of this installation. Choose one of {known}.',
  'people.organisation': 'Organisation',
  'people.organisation.choose': 'Choose an organisation',
  'people.organisation.none':
    'There is no organisation yet, and a person speaks for one. Add the organisation first.',
  'people.organisation.missing':
    'No organisation was chosen, or it does not exist any more. Choose the one they speak for.',
  'people.roles': 'Roles',
  'people.roles.hint':
    'What they may do in the name of this organisation. Other organisations can be added afterwards.',
  'people.roles.missing':
    'No role is ticked. Tick at least one; “observer” reads what the organisation sees.',
  'people.role.administrator.what': 'Settings, organisations, people. In the secretariat.',
  'people.role.secretariat.what': 'Imports, assigns, checks, composes reports. In the secretariat.',
  'people.role.focal-point.what':
    'Answers for what was assigned. In ministries, agencies, local government, the secretariat.',
  'people.role.signatory.what': 'Signs off. In ministries, agencies, local government, the secretariat.',
  'people.role.parliament.what': 'Oversees. In a parliamentary committee.',
  'people.role.nhri.what': 'Assesses independently. In the national human rights institution.',
  'people.role.civil-society.what': 'Submits and assesses. In a civil society organisation.',
  'people.role.observer.what': 'Reads. In any organisation.',
  'people.role.misfit':
    'The role “{role}” does not fit {organisation}, an organisation of the kind “{kind}”. There, one can be: {roles}.',
  'people.role.already':
    'They are “{role}” in {organisation} already. Tick another role or choose another organisation.',
  'people.send': 'Send the invitation',

  'people.person.memberships': 'What they are',
  'people.person.memberships.none': 'They are in no organisation, so they cannot sign in. Add one below.',
  'people.person.since': 'since {date}',
  'people.person.former': 'What they were',
  'people.person.fromTo': '{from} to {to}',
  'people.person.end': 'End',
  'people.person.end.which': 'End: {role}, {organisation}',
  'people.person.add.title': 'Add a membership',
  'people.person.add': 'Add the membership',
  'people.person.invitation.title': 'Invitation',
  'people.person.invitation.lead':
    'They have not chosen a password yet. A new link ends the one that was sent before, and is good for 14 days.',
  'people.person.invitation.send': 'Send the invitation again',
  'people.person.sessions.title': 'Sessions',
  'people.person.sessions.lead':
    'Signs them out on every device, for instance when one was lost. They can sign in again.',
  'people.person.sessions.end': 'End all their sessions',
  'people.person.suspend.title': 'Suspend this account',
  'people.person.suspend.lead':
    'They are signed out at once and cannot sign in. Nothing that they said is hidden. That an account was suspended, and why, is shown on the public page of {organisations}, without the person.',
  'people.person.suspend.nowhere': 'the register’s history',
  'people.person.suspend.reason': 'Reason, for everybody to read',
  'people.person.suspend.reason.hint':
    'One or two sentences. Name no person: the public record names organisations only.',
  'people.person.suspend': 'Suspend it',
  'people.person.lift.title': 'Lift the suspension',
  'people.person.lift.lead': 'This account has been suspended since {date}: {reason}',
  'people.person.lift': 'Lift the suspension',

  'people.done.invited': 'The invitation is on its way. Whether it was sent can be seen in the outbox.',
  'people.done.again': 'A new invitation is on its way. The link sent before no longer works.',
  'people.done.added': 'The membership is added and in force.',
  'people.done.ended': 'The membership has ended. What was done under it stays.',
  'people.done.signed-out': 'Their sessions have ended.',
  'people.done.suspended': 'The account is suspended, and the public record says so without the person.',
  'people.done.lifted': 'The suspension is lifted. That there was one stays in the public record.',

  'people.lastAdministrator':
    '{name} is the last person who can administer this installation. Give the role of administrator to somebody else first, and wait until they have signed in.',
  'people.ownAdministrator':
    'You cannot give up your own last role as administrator. Ask another administrator to end it.',
  'people.suspendYourself': 'You cannot suspend yourself. Ask another administrator to do it.',
  'people.suspend.already':
    'This account is suspended already. Lift that suspension first if another reason should stand.',
  'people.suspendedFirst': 'This account is suspended. Lift the suspension first.',
  'people.invitation.accepted':
    'They have chosen a password already, so no invitation is needed. If it is forgotten, a new one can be set from the sign-in page.',
} as const;
