namespace EscalationTrust;

/// <summary>The default texts in Dutch. Form of address: u.</summary>
internal static class DutchNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 minuut", Minutes = "# minuten", Hour = "1 uur", Hours = "# uur", Day = "1 dag", Days = "# dagen",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "U chat met een automatische assistent. U kunt op elk moment om een medewerker vragen.",
        NoticeKey.HandoffRequestedByCustomer => "U heeft om een medewerker gevraagd. Ik geef uw verzoek nu door, met wat u mij tot nu toe heeft verteld.",
        NoticeKey.HandoffNeeded => "Hier moet een medewerker naar kijken. Ik geef het nu door, zodat u het niet opnieuw hoeft uit te leggen.",
        NoticeKey.HandoffUrgent => "Dit is te belangrijk voor een automatische assistent. Ik vraag nu meteen om een medewerker. Als iemand in gevaar is, bel dan het alarmnummer.",
        NoticeKey.StillWaiting => "Het verzoek om een medewerker staat nog open. U kunt hier details toevoegen; niets van wat u schrijft gaat verloren.",
        NoticeKey.OfferHuman => "Ik kan de details noteren, maar een medewerker moet hierover beslissen. Zal ik een medewerker inschakelen?",
        NoticeKey.HandoffAcknowledged => "Uw verzoek is bij ons team aangekomen.[ Uw referentie: {reference}.][ Wij streven ernaar dat een medewerker reageert, uiterlijk op: {deadline}.]",
        NoticeKey.HandoffQueued => "U staat in de wachtrij voor een medewerker.[ Uw plaats in de wachtrij: {position}.][ Geschatte wachttijd: ongeveer {wait}.]",
        NoticeKey.HumanJoined => "[{owner}|Iemand van ons team] heeft het gesprek van de automatische assistent overgenomen.",
        NoticeKey.OwnerTransferred => "Verantwoordelijk voor uw zaak is nu [{owner}|iemand anders van ons team].",
        NoticeKey.HandoffFailed => "Ik heb geprobeerd uw verzoek door te geven, maar dat is niet gelukt. Het verzoek om een medewerker blijft openstaan.[ U kunt een medewerker ook hier bereiken: {path}.]",
        NoticeKey.HandoffExpired => "Niemand heeft uw verzoek op tijd opgepakt; dat spijt mij. Het blijft openstaan.[ U kunt een medewerker ook hier bereiken: {path}.]",
        NoticeKey.CallbackOffered => "Op dit moment kan geen medewerker in deze chat komen. Wilt u teruggebeld worden[, op zijn vroegst vanaf {opening}]?[ Wij zouden dit nummer gebruiken: {contact}.]",
        NoticeKey.TicketOpened => "Uw zaak is geregistreerd[ onder nummer {reference}]. Het antwoord komt van een medewerker[, op {contact}].[ Wij streven naar een antwoord uiterlijk op: {deadline}.]",
        NoticeKey.ContactNeeded => "Op dit moment kan geen medewerker in deze chat komen. Hoe kunnen wij u bereiken? Geef alstublieft een e-mailadres of een telefoonnummer op.[ Ons team is er weer vanaf {opening}.]",
        NoticeKey.NoHumanNow => "Op dit moment is geen medewerker bereikbaar, en ik wil u niets anders beloven.[ Ons team is er weer vanaf {opening}.][ U kunt ons ook hier bereiken: {path}.]",
        NoticeKey.ReturnedToAssistant => "U chat weer met de automatische assistent. U kunt op elk moment om een medewerker vragen.",
        NoticeKey.ResolutionToConfirm => "Is uw probleem opgelost? Zo niet, zeg het dan alstublieft; dan blijft de zaak open.",
        NoticeKey.Reopened => "Uw zaak is weer open. U kunt op elk moment om een medewerker vragen.",
        NoticeKey.CannotConfirm => "Ik kan dit niet bevestigen, beslissen of beloven; dat moet een medewerker doen. Zal ik een medewerker inschakelen?",
        NoticeKey.NotTransferredYet => "Er heeft nog geen medewerker overgenomen; u chat nog steeds met de automatische assistent. U kunt op elk moment om een medewerker vragen.",
        NoticeKey.IsAutomated => "Ik ben een automatische assistent, geen mens. U kunt op elk moment om een medewerker vragen.",
        NoticeKey.CaseStillOpen => "Uw zaak is niet gesloten. Laat mij alstublieft weten wat er nog ontbreekt, of vraag om een medewerker.",
        NoticeKey.CannotVerify => "Ik kan dit niet nagaan in onze gepubliceerde regels; ga er alstublieft niet van uit. Een medewerker kan het nagaan. Zal ik een medewerker inschakelen?",
        NoticeKey.PersonRequestOpen => "Het verzoek om een medewerker blijft openstaan. U hoeft er verder niets voor te doen.",
        NoticeKey.AlreadyAnswered => "Dit antwoord heb ik u al gegeven, en het lijkt niet te helpen. Wilt u dat een medewerker ernaar kijkt?",
        NoticeKey.TicketPlanned => "Op dit moment kan geen medewerker in deze chat komen. Ik geef uw verzoek schriftelijk door[, zodat een medewerker u op {contact} kan antwoorden].[ Ons team is er weer vanaf {opening}.]",
        NoticeKey.CaseClosed => "Deze zaak is gesloten. Als het voor u niet is opgelost, schrijf dan hier; dan gaat de zaak weer open.",
        NoticeKey.PersonReachable => "Ons team is er nu. U kunt hier op elk moment om een medewerker vragen.[ Geschatte wachttijd: ongeveer {wait}.]",
        NoticeKey.PersonOnRequest => "U kunt hier op elk moment om een medewerker vragen.[ U kunt ons ook hier bereiken: {path}.]",
        NoticeKey.PersonReachableLater => "U kunt hier op elk moment om een medewerker vragen.[ Ons team is er weer vanaf {opening}.][ U kunt ons ook hier bereiken: {path}.]",
        _ => "",
    };
}
