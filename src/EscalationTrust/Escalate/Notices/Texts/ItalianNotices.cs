namespace EscalationTrust;

/// <summary>The default texts in Italian. Form of address: Lei.</summary>
internal static class ItalianNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 minuto", Minutes = "# minuti", Hour = "1 ora", Hours = "# ore", Day = "1 giorno", Days = "# giorni",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "Sta chattando con un assistente automatico. Può chiedere di parlare con una persona in qualsiasi momento.",
        NoticeKey.HandoffRequestedByCustomer => "Ha chiesto di parlare con una persona. Inoltro subito la Sua richiesta, insieme a quanto mi ha detto finora.",
        NoticeKey.HandoffNeeded => "Di questo deve occuparsi una persona. Inoltro subito il caso, così non dovrà spiegarlo di nuovo.",
        NoticeKey.HandoffUrgent => "Questo è troppo importante per un assistente automatico. Chiedo subito l'intervento di una persona. Se qualcuno è in pericolo, chiami il numero di emergenza locale.",
        NoticeKey.StillWaiting => "La richiesta dell'intervento di una persona è ancora aperta. Può aggiungere dettagli qui; nulla di ciò che scrive va perso.",
        NoticeKey.OfferHuman => "Posso annotare i dettagli, ma la decisione spetta a una persona. Vuole che richieda l'intervento di una persona?",
        NoticeKey.HandoffAcknowledged => "La Sua richiesta è arrivata al nostro team.[ Il Suo riferimento: {reference}.][ Il nostro obiettivo è che una persona risponda entro: {deadline}.]",
        NoticeKey.HandoffQueued => "È in coda per parlare con una persona.[ Il Suo posto in coda: {position}.][ Attesa stimata: circa {wait}.]",
        NoticeKey.HumanJoined => "[{owner}|Una persona del nostro team] ha preso il posto dell'assistente automatico.",
        NoticeKey.OwnerTransferred => "Ora il responsabile del Suo caso è [{owner}|un altro membro del nostro team].",
        NoticeKey.HandoffFailed => "Ho provato a inoltrare la Sua richiesta, ma l'invio non è riuscito. La richiesta dell'intervento di una persona resta aperta.[ Può contattare una persona anche qui: {path}.]",
        NoticeKey.HandoffExpired => "Nessuno ha preso in carico la Sua richiesta in tempo, e me ne scuso. La richiesta resta aperta.[ Può contattare una persona anche qui: {path}.]",
        NoticeKey.CallbackOffered => "Al momento nessuna persona può entrare in questa chat. Desidera che La richiamiamo per telefono[, a partire da: {opening}]?[ Useremmo questo numero: {contact}.]",
        NoticeKey.TicketOpened => "Il Suo caso è registrato[ con il riferimento {reference}]. La risposta verrà da una persona[, a {contact}].[ Il nostro obiettivo è rispondere entro: {deadline}.]",
        NoticeKey.ContactNeeded => "Al momento nessuna persona può entrare in questa chat. Come possiamo contattarLa? Indichi, per favore, un indirizzo e-mail o un numero di telefono.[ Il nostro team è di nuovo presente a partire da: {opening}.]",
        NoticeKey.NoHumanNow => "Al momento non è possibile parlare con una persona, e non voglio prometterLe altro.[ Il nostro team è di nuovo presente a partire da: {opening}.][ Può contattarci anche qui: {path}.]",
        NoticeKey.ReturnedToAssistant => "Sta chattando di nuovo con l'assistente automatico. Può chiedere di parlare con una persona in qualsiasi momento.",
        NoticeKey.ResolutionToConfirm => "Il problema è risolto? Se non lo è, lo dica, per favore, e il caso resta aperto.",
        NoticeKey.Reopened => "Il Suo caso è di nuovo aperto. Può chiedere di parlare con una persona in qualsiasi momento.",
        NoticeKey.CannotConfirm => "Non posso confermare, decidere o promettere questo; deve farlo una persona. Vuole che richieda l'intervento di una persona?",
        NoticeKey.NotTransferredYet => "Nessuna persona è ancora subentrata; sta ancora chattando con l'assistente automatico. Può chiedere di parlare con una persona in qualsiasi momento.",
        NoticeKey.IsAutomated => "Sono un assistente automatico, non una persona. Può chiedere di parlare con una persona in qualsiasi momento.",
        NoticeKey.CaseStillOpen => "Il Suo caso non è chiuso. Mi dica, per favore, che cosa manca ancora, oppure chieda di parlare con una persona.",
        NoticeKey.CannotVerify => "Non posso verificarlo nelle nostre regole pubblicate; per favore, non ci faccia affidamento. Una persona può verificarlo. Vuole che richieda l'intervento di una persona?",
        NoticeKey.PersonRequestOpen => "La richiesta dell'intervento di una persona resta aperta. Non deve fare altro.",
        NoticeKey.AlreadyAnswered => "Le ho già dato questa risposta e sembra che non sia d'aiuto. Vuole che una persona esamini il caso?",
        NoticeKey.TicketPlanned => "Al momento nessuna persona può entrare in questa chat. Inoltro la Sua richiesta per iscritto[, così una persona potrà risponderLe a {contact}].[ Il nostro team è di nuovo presente a partire da: {opening}.]",
        NoticeKey.CaseClosed => "Questo caso è chiuso. Se il problema non è risolto, scriva qui e il caso sarà riaperto.",
        NoticeKey.PersonReachable => "Il nostro team è presente in questo momento. Può chiedere qui di parlare con una persona in qualsiasi momento.[ Attesa stimata: circa {wait}.]",
        NoticeKey.PersonOnRequest => "Può chiedere qui di parlare con una persona in qualsiasi momento.[ Può contattarci anche qui: {path}.]",
        NoticeKey.PersonReachableLater => "Può chiedere qui di parlare con una persona in qualsiasi momento.[ Il nostro team è di nuovo presente a partire da: {opening}.][ Può contattarci anche qui: {path}.]",
        _ => "",
    };
}
