import type en from '../en/people.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'people.title': 'Personas',
  'people.lead':
    'Quién puede iniciar sesión, por qué organización y con qué rol. Una persona puede tener varios roles en varias organizaciones.',
  'people.count': '{count, plural, one {# persona} other {# personas}}',
  'people.invite': 'Invitar a alguien',
  'people.empty':
    'Todavía no se ha invitado a nadie. Invite primero a los puntos focales de los ministerios: responden de las recomendaciones.',
  'people.state.invited': 'Invitación enviada el {date}',
  'people.state.entered': 'Sin invitación enviada',
  'people.state.active': 'Cuenta activa',
  'people.state.suspended': 'Cuenta suspendida desde el {date}',
  'people.nothing': 'en ninguna organización',

  'people.new.title': 'Invitar a alguien',
  'people.new.lead':
    'Recibirá por correo un enlace con el que elegir una contraseña. Es válido durante 14 días y se puede enviar de nuevo.',
  'people.name': 'Nombre',
  'people.name.hint': 'Como debe figurar en los correos y ante sus colegas. Nunca se muestra al público.',
  'people.name.missing': 'Falta el nombre. Escriba el nombre por el que sus colegas conocen a la persona.',
  'people.name.tooLong':
    'El nombre tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'people.email': 'Correo electrónico',
  'people.email.hint': 'Una persona, una dirección: con ella inicia sesión.',
  'people.language': 'Idioma',
  'people.language.hint': 'En él se escriben los correos que recibe.',
  'people.language.unknown': '“{found}” no es un idioma de esta instalación. Elija uno de {known}.',
  'people.organisation': 'Organización',
  'people.organisation.choose': 'Elija una organización',
  'people.organisation.none':
    'Todavía no hay ninguna organización, y cada persona habla en nombre de una. Añada antes la organización.',
  'people.organisation.missing':
    'No se eligió ninguna organización, o ya no existe. Elija aquella en cuyo nombre habla la persona.',
  'people.roles': 'Roles',
  'people.roles.hint':
    'Qué puede hacer en nombre de esta organización. Después se pueden añadir otras organizaciones.',
  'people.roles.missing':
    'No hay ningún rol marcado. Marque al menos uno; “Observación” permite leer lo que ve la organización.',
  'people.role.administrator.what': 'Ajustes, organizaciones, personas. En la secretaría.',
  'people.role.secretariat.what': 'Importa, asigna, comprueba, redacta informes. En la secretaría.',
  'people.role.focal-point.what':
    'Responde de lo asignado. En ministerios, organismos públicos, gobiernos locales, la secretaría.',
  'people.role.signatory.what':
    'Da el visto bueno. En ministerios, organismos públicos, gobiernos locales, la secretaría.',
  'people.role.parliament.what': 'Supervisa. En una comisión parlamentaria.',
  'people.role.nhri.what': 'Evalúa con independencia. En la institución nacional de derechos humanos.',
  'people.role.civil-society.what':
    'Presenta comunicaciones y evalúa. En una organización de la sociedad civil.',
  'people.role.observer.what': 'Lee. En cualquier organización.',
  'people.role.misfit':
    'El rol “{role}” no corresponde a {organisation}, una organización del tipo “{kind}”. Allí los roles posibles son: {roles}.',
  'people.role.already':
    'La persona ya tiene el rol “{role}” en {organisation}. Marque otro rol o elija otra organización.',
  'people.send': 'Enviar la invitación',

  'people.person.memberships': 'Sus roles',
  'people.person.memberships.none':
    'No está en ninguna organización, así que no puede iniciar sesión. Añada una abajo.',
  'people.person.since': 'desde el {date}',
  'people.person.former': 'Sus roles anteriores',
  'people.person.fromTo': 'del {from} al {to}',
  'people.person.end': 'Poner fin',
  'people.person.end.which': 'Poner fin: {role}, {organisation}',
  'people.person.add.title': 'Añadir una pertenencia',
  'people.person.add': 'Añadir la pertenencia',
  'people.person.invitation.title': 'Invitación',
  'people.person.invitation.lead':
    'Todavía no ha elegido una contraseña. Un enlace nuevo anula el que se envió antes y es válido durante 14 días.',
  'people.person.invitation.send': 'Enviar de nuevo la invitación',
  'people.person.sessions.title': 'Sesiones',
  'people.person.sessions.lead':
    'Cierra su sesión en todos los dispositivos, por ejemplo si perdió uno. Puede volver a iniciar sesión.',
  'people.person.sessions.end': 'Cerrar todas sus sesiones',
  'people.person.suspend.title': 'Suspender esta cuenta',
  'people.person.suspend.lead':
    'Su sesión se cierra de inmediato y no podrá volver a iniciarla. No se oculta nada de lo que dijo. Que se suspendió una cuenta, y por qué, se muestra en la página pública de {organisations}, sin la persona.',
  'people.person.suspend.nowhere': 'el historial del registro',
  'people.person.suspend.reason': 'Motivo, que todo el mundo podrá leer',
  'people.person.suspend.reason.hint':
    'Una o dos frases. No nombre a ninguna persona: el registro público solo nombra organizaciones.',
  'people.person.suspend': 'Suspenderla',
  'people.person.lift.title': 'Levantar la suspensión',
  'people.person.lift.lead': 'Esta cuenta está suspendida desde el {date}: {reason}',
  'people.person.lift': 'Levantar la suspensión',

  'people.done.invited':
    'La invitación está en camino. En la bandeja de salida se puede ver si se ha enviado.',
  'people.done.again': 'Una invitación nueva está en camino. El enlace enviado antes ya no sirve.',
  'people.done.added': 'La pertenencia se ha añadido y ya es efectiva.',
  'people.done.ended': 'La pertenencia ha terminado. Lo que se hizo con ella permanece.',
  'people.done.signed-out': 'Sus sesiones se han cerrado.',
  'people.done.suspended': 'La cuenta está suspendida, y el registro público lo dice sin la persona.',
  'people.done.lifted': 'La suspensión se ha levantado. En el registro público consta que la hubo.',

  'people.lastAdministrator':
    '{name} es la última persona que puede administrar esta instalación. Dé antes el rol de administración a otra persona, y espere a que haya iniciado sesión.',
  'people.ownAdministrator':
    'No puede renunciar a su propio último rol de administración. Pida a otra persona con ese rol que le ponga fin.',
  'people.suspendYourself':
    'No puede suspender su propia cuenta. Pídalo a otra persona con el rol de administración.',
  'people.suspend.already':
    'Esta cuenta ya está suspendida. Levante antes esa suspensión si debe constar otro motivo.',
  'people.suspendedFirst': 'Esta cuenta está suspendida. Levante antes la suspensión.',
  'people.invitation.accepted':
    'La persona ya ha elegido una contraseña, así que no hace falta invitarla. Si la olvida, puede establecer una nueva desde la página de inicio de sesión.',
} satisfies Record<keyof typeof en, string>;
