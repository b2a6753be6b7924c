namespace EscalationTrust;

/// <summary>The default texts in Spanish. Form of address: usted.</summary>
internal static class SpanishNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 minuto", Minutes = "# minutos", Hour = "1 hora", Hours = "# horas", Day = "1 día", Days = "# días",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "Está hablando con un asistente automático. Puede pedir hablar con una persona en cualquier momento.",
        NoticeKey.HandoffRequestedByCustomer => "Ha pedido hablar con una persona. Ahora mismo traslado su solicitud, junto con lo que me ha contado hasta ahora.",
        NoticeKey.HandoffNeeded => "Esto debe verlo una persona. Ahora mismo lo traslado, para que no tenga que explicarlo de nuevo.",
        NoticeKey.HandoffUrgent => "Esto es demasiado importante para un asistente automático. Ahora mismo pido que intervenga una persona. Si alguien corre peligro, llame al número de emergencias de su zona.",
        NoticeKey.StillWaiting => "La solicitud de atención por una persona sigue abierta. Puede añadir detalles aquí; nada de lo que escriba se pierde.",
        NoticeKey.OfferHuman => "Puedo anotar los detalles, pero esto debe decidirlo una persona. ¿Quiere que pida la atención de una persona?",
        NoticeKey.HandoffAcknowledged => "Su solicitud ha llegado a nuestro equipo.[ Su referencia: {reference}.][ Nuestro objetivo es que le atienda una persona antes de: {deadline}.]",
        NoticeKey.HandoffQueued => "Está en la cola para hablar con una persona.[ Su puesto en la cola: {position}.][ Espera estimada: unos {wait}.]",
        NoticeKey.HumanJoined => "[{owner}|Una persona de nuestro equipo] se ocupa ahora de la conversación; ya no le responde el asistente automático.",
        NoticeKey.OwnerTransferred => "Ahora es responsable de su caso [{owner}|otra persona de nuestro equipo].",
        NoticeKey.HandoffFailed => "He intentado trasladar su solicitud, pero no se ha podido entregar. La solicitud de atención por una persona sigue abierta.[ También puede contactar con una persona aquí: {path}.]",
        NoticeKey.HandoffExpired => "Nadie ha atendido su solicitud a tiempo, y lo siento. Sigue abierta.[ También puede contactar con una persona aquí: {path}.]",
        NoticeKey.CallbackOffered => "En este momento ninguna persona puede entrar en este chat. ¿Quiere que le llamemos por teléfono[, a partir de: {opening}]?[ Usaríamos este número: {contact}.]",
        NoticeKey.TicketOpened => "Su caso está registrado[ con la referencia {reference}]. La respuesta la dará una persona[, en {contact}].[ Nuestro objetivo es responder antes de: {deadline}.]",
        NoticeKey.ContactNeeded => "En este momento ninguna persona puede entrar en este chat. ¿Cómo podemos contactar con usted? Indique, por favor, un correo electrónico o un teléfono.[ Nuestro equipo vuelve a estar disponible a partir de: {opening}.]",
        NoticeKey.NoHumanNow => "En este momento no es posible hablar con una persona, y no quiero prometerle otra cosa.[ Nuestro equipo vuelve a estar disponible a partir de: {opening}.][ También puede contactar con nosotros aquí: {path}.]",
        NoticeKey.ReturnedToAssistant => "Vuelve a hablar con el asistente automático. Puede pedir hablar con una persona en cualquier momento.",
        NoticeKey.ResolutionToConfirm => "¿Ha quedado resuelto? Si no es así, dígalo, por favor, y el caso sigue abierto.",
        NoticeKey.Reopened => "Su caso vuelve a estar abierto. Puede pedir hablar con una persona en cualquier momento.",
        NoticeKey.CannotConfirm => "No puedo confirmar, decidir ni prometer esto; debe hacerlo una persona. ¿Quiere que pida la atención de una persona?",
        NoticeKey.NotTransferredYet => "Todavía no le atiende ninguna persona; sigue hablando con el asistente automático. Puede pedir hablar con una persona en cualquier momento.",
        NoticeKey.IsAutomated => "Soy un asistente automático, no una persona. Puede pedir hablar con una persona en cualquier momento.",
        NoticeKey.CaseStillOpen => "Su caso no está cerrado. Dígame, por favor, qué falta todavía, o pida hablar con una persona.",
        NoticeKey.CannotVerify => "No puedo comprobarlo con nuestras normas publicadas; por favor, no lo tome como seguro. Una persona puede comprobarlo. ¿Quiere que pida la atención de una persona?",
        NoticeKey.PersonRequestOpen => "La solicitud de atención por una persona sigue abierta. No tiene que hacer nada más.",
        NoticeKey.AlreadyAnswered => "Ya le he dado esta respuesta y parece que no le ayuda. ¿Quiere que lo vea una persona?",
        NoticeKey.TicketPlanned => "En este momento ninguna persona puede entrar en este chat. Traslado su solicitud por escrito[, para que una persona pueda responderle en {contact}].[ Nuestro equipo vuelve a estar disponible a partir de: {opening}.]",
        NoticeKey.CaseClosed => "Este caso está cerrado. Si no ha quedado resuelto, escriba aquí y se abre de nuevo.",
        NoticeKey.PersonReachable => "Ahora hay personas de nuestro equipo disponibles. Puede pedir aquí hablar con una en cualquier momento.[ Espera estimada: unos {wait}.]",
        NoticeKey.PersonOnRequest => "Puede pedir aquí hablar con una persona en cualquier momento.[ También puede contactar con nosotros aquí: {path}.]",
        NoticeKey.PersonReachableLater => "Puede pedir aquí hablar con una persona en cualquier momento.[ Nuestro equipo está disponible de nuevo a partir de: {opening}.][ También puede contactar con nosotros aquí: {path}.]",
        _ => "",
    };
}
