namespace EscalationTrust;

/// <summary>The default texts in German. Form of address: Sie.</summary>
internal static class GermanNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 Minute", Minutes = "# Minuten", Hour = "1 Stunde", Hours = "# Stunden", Day = "1 Tag", Days = "# Tage",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "Sie schreiben mit einem automatischen Assistenten. Sie können jederzeit nach einem Menschen fragen.",
        NoticeKey.HandoffRequestedByCustomer => "Sie möchten mit einem Menschen sprechen. Ich gebe Ihren Wunsch jetzt weiter, zusammen mit dem, was Sie mir bisher gesagt haben.",
        NoticeKey.HandoffNeeded => "Darum muss sich ein Mensch kümmern. Ich gebe es jetzt weiter, damit Sie es nicht noch einmal erklären müssen.",
        NoticeKey.HandoffUrgent => "Das ist zu wichtig für einen automatischen Assistenten. Ich bitte jetzt sofort um einen Menschen. Wenn jemand in Gefahr ist, rufen Sie bitte den Notruf an.",
        NoticeKey.StillWaiting => "Die Bitte um einen Menschen ist weiterhin offen. Sie können hier Einzelheiten ergänzen; nichts, was Sie schreiben, geht verloren.",
        NoticeKey.OfferHuman => "Ich kann die Einzelheiten aufnehmen, aber entscheiden sollte das ein Mensch. Soll ich einen Mitarbeiter hinzuziehen?",
        NoticeKey.HandoffAcknowledged => "Ihr Anliegen ist bei unserem Team angekommen.[ Ihr Aktenzeichen: {reference}.][ Unser Ziel: Ein Mensch meldet sich bis {deadline}.]",
        NoticeKey.HandoffQueued => "Sie stehen in der Warteschlange für einen Menschen.[ Ihr Platz in der Warteschlange: {position}.][ Voraussichtliche Wartezeit: etwa {wait}.]",
        NoticeKey.HumanJoined => "[{owner}|Eine Person aus unserem Team] hat das Gespräch vom automatischen Assistenten übernommen.",
        NoticeKey.OwnerTransferred => "Für Ihren Fall ist jetzt [{owner}|eine andere Person aus unserem Team] zuständig.",
        NoticeKey.HandoffFailed => "Ich wollte Ihr Anliegen weitergeben, aber das ist fehlgeschlagen. Die Bitte um einen Menschen bleibt offen.[ Sie erreichen einen Menschen auch hier: {path}.]",
        NoticeKey.HandoffExpired => "Niemand hat Ihr Anliegen rechtzeitig übernommen; das tut mir leid. Es bleibt offen.[ Sie erreichen einen Menschen auch hier: {path}.]",
        NoticeKey.CallbackOffered => "Im Moment kann kein Mensch in diesen Chat kommen. Möchten Sie zurückgerufen werden[, frühestens ab {opening}]?[ Wir würden diese Nummer verwenden: {contact}.]",
        NoticeKey.TicketOpened => "Für Ihr Anliegen ist ein Vorgang angelegt[, Aktenzeichen {reference}]. Die Antwort kommt von einem Menschen[, an {contact}].[ Unser Ziel ist eine Antwort bis {deadline}.]",
        NoticeKey.ContactNeeded => "Im Moment kann kein Mensch in diesen Chat kommen. Wie können wir Sie erreichen? Bitte nennen Sie eine E-Mail-Adresse oder eine Telefonnummer.[ Unser Team ist wieder da ab {opening}.]",
        NoticeKey.NoHumanNow => "Im Moment ist kein Mensch erreichbar, und ich möchte Ihnen nichts anderes versprechen.[ Unser Team ist wieder da ab {opening}.][ Sie erreichen uns auch hier: {path}.]",
        NoticeKey.ReturnedToAssistant => "Sie schreiben wieder mit dem automatischen Assistenten. Sie können jederzeit nach einem Menschen fragen.",
        NoticeKey.ResolutionToConfirm => "Ist Ihr Anliegen gelöst? Wenn nicht, sagen Sie es bitte; dann bleibt der Fall offen.",
        NoticeKey.Reopened => "Ihr Fall ist wieder offen. Sie können jederzeit nach einem Menschen fragen.",
        NoticeKey.CannotConfirm => "Das kann ich weder bestätigen noch entscheiden noch zusagen; das muss ein Mensch tun. Soll ich einen Mitarbeiter hinzuziehen?",
        NoticeKey.NotTransferredYet => "Noch hat kein Mensch übernommen; Sie schreiben weiterhin mit dem automatischen Assistenten. Sie können jederzeit nach einem Menschen fragen.",
        NoticeKey.IsAutomated => "Ich bin ein automatischer Assistent, kein Mensch. Sie können jederzeit nach einem Menschen fragen.",
        NoticeKey.CaseStillOpen => "Ihr Fall ist nicht abgeschlossen. Bitte sagen Sie mir, was noch fehlt, oder fragen Sie nach einem Menschen.",
        NoticeKey.CannotVerify => "Das kann ich in unseren veröffentlichten Regeln nicht nachprüfen; bitte verlassen Sie sich nicht darauf. Ein Mensch kann es prüfen. Soll ich einen Mitarbeiter hinzuziehen?",
        NoticeKey.PersonRequestOpen => "Die Bitte um einen Menschen bleibt offen. Sie müssen dafür nichts weiter tun.",
        NoticeKey.AlreadyAnswered => "Diese Antwort habe ich Ihnen schon gegeben, und sie scheint nicht zu helfen. Möchten Sie, dass ein Mensch sich das ansieht?",
        NoticeKey.TicketPlanned => "Im Moment kann kein Mensch in diesen Chat kommen. Ich gebe Ihr Anliegen schriftlich weiter[, damit ein Mensch Ihnen an {contact} antworten kann].[ Unser Team ist wieder da ab {opening}.]",
        NoticeKey.CaseClosed => "Dieser Fall ist abgeschlossen. Wenn er für Sie nicht gelöst ist, schreiben Sie hier; dann wird er wieder geöffnet.",
        NoticeKey.PersonReachable => "Unser Team ist gerade da. Sie können hier jederzeit nach einem Menschen fragen.[ Voraussichtliche Wartezeit: etwa {wait}.]",
        NoticeKey.PersonOnRequest => "Sie können hier jederzeit nach einem Menschen fragen.[ Sie erreichen uns auch hier: {path}.]",
        NoticeKey.PersonReachableLater => "Sie können hier jederzeit nach einem Menschen fragen.[ Unser Team ist wieder da ab {opening}.][ Sie erreichen uns auch hier: {path}.]",
        _ => "",
    };
}
