import type en from '../en/organisations.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'organisations.title': 'Organizaciones',
  'organisations.lead':
    'Quién participa en el seguimiento de las recomendaciones en {country}, y con qué voz habla.',
  'organisations.count': '{count, plural, one {# organización} other {# organizaciones}}',
  'organisations.empty':
    'Todavía no se ha introducido ninguna organización. La secretaría del mecanismo introduce aquí los ministerios, el parlamento, la institución nacional de derechos humanos y la sociedad civil.',
  'organisations.empty.add': 'Añadir la primera organización',
  'organisations.kinds.secretariat': 'Secretaría del mecanismo',
  'organisations.kinds.ministry': 'Ministerios',
  'organisations.kinds.agency': 'Organismos públicos',
  'organisations.kinds.local-government': 'Gobiernos locales',
  'organisations.kinds.parliament-committee': 'Parlamento',
  'organisations.kinds.nhri': 'Institución nacional de derechos humanos',
  'organisations.kinds.cso': 'Sociedad civil',
  'organisations.kinds.un-entity': 'Entidades de las Naciones Unidas',
  'organisations.suspended': 'Suspendida',
  'organisations.suspendedSince': 'Suspendida desde el {date}',

  'organisations.page.description':
    '{name}, {kind}: de qué responde en el seguimiento de las recomendaciones.',
  'organisations.page.responsible': 'De qué es responsable',
  'organisations.page.responsible.nothing': 'Todavía no se le ha asignado nada.',
  'organisations.page.history': 'Historial de la ficha de esta organización',
  'organisations.page.change': 'Cambiar esta organización',
  'organisations.page.suspended.title': 'Suspendida desde el {date}',
  'organisations.page.suspended.words':
    'Sus integrantes no pueden actuar en su nombre hasta que se levante la suspensión. Todo lo que ha dicho permanece donde lo dijo.',
  'organisations.page.reason': 'Motivo indicado: {reason}',
  'organisations.page.suspensions': 'Suspensiones',
  'organisations.page.suspensions.lead':
    'Toda suspensión se registra aquí a la vista de todo el mundo. No oculta nada de lo dicho antes. No se nombra a personas.',
  'organisations.page.suspension.what': 'Qué',
  'organisations.page.suspension.since': 'Desde',
  'organisations.page.suspension.until': 'Hasta',
  'organisations.page.suspension.reason': 'Motivo indicado',
  'organisations.page.suspension.organisation': 'La organización',
  'organisations.page.suspension.account': 'Una cuenta de la organización',
  'organisations.page.suspension.still': 'sigue suspendida',

  'organisations.administer.lead':
    'Las organizaciones son públicas, y también todos sus cambios. Cada una tiene su propia página, cuya dirección nunca cambia.',
  'organisations.administer.add': 'Añadir una organización',
  'organisations.administer.public': 'Su página pública',
  'organisations.administer.members':
    '{count, plural, =0 {nadie todavía} one {# persona} other {# personas}}',
  'organisations.done.added':
    'Se ha añadido {name}. Su página pública está en {address}. Ahora, invite a las personas que hablan en su nombre.',
  'organisations.done.changed': 'La organización se ha guardado.',
  'organisations.done.suspended':
    'La organización está suspendida, y su página pública lo dice e indica el motivo.',
  'organisations.done.lifted': 'La suspensión se ha levantado. En la página pública consta que la hubo.',
  'organisations.done.people': 'Invitar a alguien',

  'organisations.new.title': 'Añadir una organización',
  'organisations.change.title': 'Cambiar {name}',
  'organisations.name': 'Nombre de la organización',
  'organisations.kind': 'Tipo',
  'organisations.kind.hint': 'Determina con qué voz hablan sus integrantes y qué roles pueden tener.',
  'organisations.kind.unknown': 'No se eligió ningún tipo. Elija qué tipo de organización es.',
  'organisations.kind.roles':
    '{names} {count, plural, one {tiene} other {tienen}} un rol que no corresponde a una organización del tipo “{kind}”: {roles}. Ponga fin antes a {count, plural, one {esa pertenencia} other {esas pertenencias}}, o deje el tipo como estaba.',
  'organisations.address.hint':
    'Se formó con el nombre al añadir la organización y se conserva para siempre: hay enlaces que llevan a ella.',
  'organisations.save': 'Guardar la organización',
  'organisations.sameName':
    'Ya existe una organización “{name}”. Use esa, o dé a esta un nombre que las distinga.',

  'organisations.suspend.title': 'Suspender esta organización',
  'organisations.suspend.lead':
    'Sus integrantes ya no podrán actuar en su nombre. Lo que ha dicho sigue público y sin cambios, y su página dice a todo el mundo desde cuándo está suspendida y por qué.',
  'organisations.suspend.reason': 'Motivo, que todo el mundo podrá leer',
  'organisations.suspend.reason.hint':
    'Una o dos frases. No nombre a ninguna persona: el registro público solo nombra organizaciones.',
  'organisations.suspend': 'Suspenderla',
  'organisations.lift.title': 'Levantar la suspensión',
  'organisations.lift.lead': 'Está suspendida desde el {date}: {reason}',
  'organisations.lift': 'Levantar la suspensión',
  'organisations.reason.missing':
    'No se indicó ningún motivo. Todo el mundo leerá por qué, así que escriba una o dos frases.',
  'organisations.reason.tooLong':
    'El motivo tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'organisations.reason.person':
    'El motivo contiene “{found}”, que puede ser una persona o una dirección de correo, y será público. Dígalo sin nombrar a nadie.',
  'organisations.suspend.already':
    'Ya está suspendida. Levante antes esa suspensión si debe constar otro motivo.',
  'organisations.suspend.lastAdministrator':
    'Si se suspende {name}, nadie podría administrar esta instalación. Dé antes el rol de administración a una persona activa de otra organización.',
} satisfies Record<keyof typeof en, string>;
