namespace EscalationTrust;

/// <summary>The default texts in Portuguese. Form of address: third person without a pronoun; Brazilian spelling.</summary>
internal static class PortugueseNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 minuto", Minutes = "# minutos", Hour = "1 hora", Hours = "# horas", Day = "1 dia", Days = "# dias",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "Esta conversa é com um assistente automático. Pode pedir para falar com uma pessoa a qualquer momento.",
        NoticeKey.HandoffRequestedByCustomer => "Pediu para falar com uma pessoa. Encaminho agora o seu pedido, com o que já me contou.",
        NoticeKey.HandoffNeeded => "Este assunto precisa de uma pessoa. Encaminho-o agora, para que não tenha de explicar tudo outra vez.",
        NoticeKey.HandoffUrgent => "Isto é importante demais para um assistente automático. Peço agora mesmo a intervenção de uma pessoa. Se alguém estiver em perigo, ligue para o número de emergência local.",
        NoticeKey.StillWaiting => "O pedido de atendimento por uma pessoa continua aberto. Pode acrescentar detalhes aqui; nada do que escrever se perde.",
        NoticeKey.OfferHuman => "Posso anotar os detalhes, mas quem deve decidir é uma pessoa. Quer que eu peça o atendimento de uma pessoa?",
        NoticeKey.HandoffAcknowledged => "O seu pedido chegou à nossa equipe.[ A sua referência: {reference}.][ O nosso objetivo é que uma pessoa responda até: {deadline}.]",
        NoticeKey.HandoffQueued => "Está na fila para falar com uma pessoa.[ O seu lugar na fila: {position}.][ Espera estimada: cerca de {wait}.]",
        NoticeKey.HumanJoined => "[{owner}|Uma pessoa da nossa equipe] trata agora da conversa; já não é o assistente automático que responde.",
        NoticeKey.OwnerTransferred => "Quem é responsável pelo seu caso agora é [{owner}|outra pessoa da nossa equipe].",
        NoticeKey.HandoffFailed => "Tentei encaminhar o seu pedido, mas a entrega falhou. O pedido de atendimento por uma pessoa continua aberto.[ Também pode falar com uma pessoa aqui: {path}.]",
        NoticeKey.HandoffExpired => "Ninguém atendeu o seu pedido a tempo, e lamento por isso. O pedido continua aberto.[ Também pode falar com uma pessoa aqui: {path}.]",
        NoticeKey.CallbackOffered => "Neste momento nenhuma pessoa pode entrar nesta conversa. Quer que lhe telefonemos[, a partir de: {opening}]?[ Usaríamos este número: {contact}.]",
        NoticeKey.TicketOpened => "O seu caso está aberto[ com a referência {reference}]. A resposta virá de uma pessoa[, para {contact}].[ O nosso objetivo é responder até: {deadline}.]",
        NoticeKey.ContactNeeded => "Neste momento nenhuma pessoa pode entrar nesta conversa. Como podemos entrar em contato? Indique, por favor, um e-mail ou um telefone.[ A nossa equipe está de volta a partir de: {opening}.]",
        NoticeKey.NoHumanNow => "Neste momento não é possível falar com uma pessoa, e não quero prometer outra coisa.[ A nossa equipe está de volta a partir de: {opening}.][ Também pode falar conosco aqui: {path}.]",
        NoticeKey.ReturnedToAssistant => "A conversa é novamente com o assistente automático. Pode pedir para falar com uma pessoa a qualquer momento.",
        NoticeKey.ResolutionToConfirm => "O problema está resolvido? Se não estiver, diga, por favor, e o caso continua aberto.",
        NoticeKey.Reopened => "O seu caso está aberto de novo. Pode pedir para falar com uma pessoa a qualquer momento.",
        NoticeKey.CannotConfirm => "Não posso confirmar, decidir nem prometer isto; tem de ser uma pessoa. Quer que eu peça o atendimento de uma pessoa?",
        NoticeKey.NotTransferredYet => "Nenhuma pessoa assumiu ainda a conversa; continua a ser o assistente automático. Pode pedir para falar com uma pessoa a qualquer momento.",
        NoticeKey.IsAutomated => "Sou um assistente automático, não uma pessoa. Pode pedir para falar com uma pessoa a qualquer momento.",
        NoticeKey.CaseStillOpen => "O seu caso não está fechado. Diga-me, por favor, o que ainda falta, ou peça para falar com uma pessoa.",
        NoticeKey.CannotVerify => "Não consigo confirmar isto nas nossas regras publicadas; por favor, não conte com isso. Uma pessoa pode verificar. Quer que eu peça o atendimento de uma pessoa?",
        NoticeKey.PersonRequestOpen => "O pedido de atendimento por uma pessoa continua aberto. Não precisa de fazer mais nada.",
        NoticeKey.AlreadyAnswered => "Já lhe dei esta resposta e parece que não ajuda. Quer que uma pessoa veja o assunto?",
        NoticeKey.TicketPlanned => "Neste momento nenhuma pessoa pode entrar nesta conversa. Encaminho o seu pedido por escrito[, para que uma pessoa possa responder para {contact}].[ A nossa equipe está de volta a partir de: {opening}.]",
        NoticeKey.CaseClosed => "Este caso está fechado. Se o problema não estiver resolvido, escreva aqui e o caso é reaberto.",
        NoticeKey.PersonReachable => "Há pessoas da nossa equipe disponíveis neste momento. Pode pedir aqui para falar com uma a qualquer momento.[ Espera estimada: cerca de {wait}.]",
        NoticeKey.PersonOnRequest => "Pode pedir aqui para falar com uma pessoa a qualquer momento.[ Também pode falar conosco aqui: {path}.]",
        NoticeKey.PersonReachableLater => "Pode pedir aqui para falar com uma pessoa a qualquer momento.[ A nossa equipe está de volta a partir de: {opening}.][ Também pode falar conosco aqui: {path}.]",
        _ => "",
    };
}
