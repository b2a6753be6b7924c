namespace EscalationTrust;

/// <summary>The default texts in Polish. Form of address: without Pan or Pani, so that it fits everyone.</summary>
internal static class PolishNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 minuty", Minutes = "# minut", Hour = "1 godziny", Hours = "# godzin", Day = "1 dnia", Days = "# dni",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "To rozmowa z automatycznym asystentem. W każdej chwili można poprosić o rozmowę z człowiekiem.",
        NoticeKey.HandoffRequestedByCustomer => "Przyjmuję prośbę o rozmowę z człowiekiem i przekazuję ją teraz dalej, razem z dotychczasowymi informacjami.",
        NoticeKey.HandoffNeeded => "Tą sprawą powinien zająć się człowiek. Przekazuję ją teraz dalej, aby nie trzeba było wyjaśniać jej od nowa.",
        NoticeKey.HandoffUrgent => "To zbyt ważna sprawa dla automatycznego asystenta. Natychmiast proszę o pomoc człowieka. Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić pod numer alarmowy.",
        NoticeKey.StillWaiting => "Prośba o rozmowę z człowiekiem jest nadal otwarta. Można tu dopisać szczegóły; żadna wiadomość nie przepadnie.",
        NoticeKey.OfferHuman => "Mogę zapisać szczegóły, ale decyzję powinien podjąć człowiek. Czy mam poprosić o rozmowę z konsultantem?",
        NoticeKey.HandoffAcknowledged => "Zgłoszenie dotarło do naszego zespołu.[ Numer sprawy: {reference}.][ Naszym celem jest odpowiedź człowieka do: {deadline}.]",
        NoticeKey.HandoffQueued => "Rozmowa z człowiekiem: zgłoszenie czeka w kolejce.[ Miejsce w kolejce: {position}.][ Przewidywany czas oczekiwania: około {wait}.]",
        NoticeKey.HumanJoined => "Rozmowę prowadzi teraz [{owner}|osoba z naszego zespołu], a nie automatyczny asystent.",
        NoticeKey.OwnerTransferred => "Za tę sprawę odpowiada teraz [{owner}|inna osoba z naszego zespołu].",
        NoticeKey.HandoffFailed => "Próba przekazania zgłoszenia nie powiodła się. Prośba o rozmowę z człowiekiem pozostaje otwarta.[ Z człowiekiem można skontaktować się także tutaj: {path}.]",
        NoticeKey.HandoffExpired => "Nikt nie podjął zgłoszenia na czas, za co przepraszam. Pozostaje ono otwarte.[ Z człowiekiem można skontaktować się także tutaj: {path}.]",
        NoticeKey.CallbackOffered => "W tej chwili nikt z zespołu nie może dołączyć do tego czatu. Czy mamy oddzwonić[, najwcześniej od {opening}]?[ Zadzwonilibyśmy pod numer: {contact}.]",
        NoticeKey.TicketOpened => "Sprawa została zarejestrowana[ pod numerem {reference}]. Odpowiedzi udzieli człowiek[, na adres {contact}].[ Naszym celem jest odpowiedź do: {deadline}.]",
        NoticeKey.ContactNeeded => "W tej chwili nikt z zespołu nie może dołączyć do tego czatu. Jak możemy się skontaktować? Proszę podać adres e-mail lub numer telefonu.[ Nasz zespół będzie dostępny od {opening}.]",
        NoticeKey.NoHumanNow => "W tej chwili nie ma możliwości rozmowy z człowiekiem i nie chcę obiecywać niczego innego.[ Nasz zespół będzie dostępny od {opening}.][ Można się z nami skontaktować także tutaj: {path}.]",
        NoticeKey.ReturnedToAssistant => "To znowu rozmowa z automatycznym asystentem. W każdej chwili można poprosić o rozmowę z człowiekiem.",
        NoticeKey.ResolutionToConfirm => "Czy sprawa jest rozwiązana? Jeśli nie, proszę o tym napisać, a sprawa pozostanie otwarta.",
        NoticeKey.Reopened => "Sprawa jest ponownie otwarta. W każdej chwili można poprosić o rozmowę z człowiekiem.",
        NoticeKey.CannotConfirm => "Nie mogę tego potwierdzić, rozstrzygnąć ani obiecać; musi to zrobić człowiek. Czy mam poprosić o rozmowę z konsultantem?",
        NoticeKey.NotTransferredYet => "Nikt z zespołu jeszcze nie przejął rozmowy; nadal prowadzi ją automatyczny asystent. W każdej chwili można poprosić o rozmowę z człowiekiem.",
        NoticeKey.IsAutomated => "Jestem automatycznym asystentem, nie człowiekiem. W każdej chwili można poprosić o rozmowę z człowiekiem.",
        NoticeKey.CaseStillOpen => "Sprawa nie jest zamknięta. Proszę napisać, czego jeszcze brakuje, albo poprosić o rozmowę z człowiekiem.",
        NoticeKey.CannotVerify => "Nie mogę tego sprawdzić w naszych opublikowanych zasadach, dlatego proszę na tym nie polegać. Może to sprawdzić człowiek. Czy mam poprosić o rozmowę z konsultantem?",
        NoticeKey.PersonRequestOpen => "Prośba o rozmowę z człowiekiem pozostaje otwarta. Nie trzeba robić nic więcej.",
        NoticeKey.AlreadyAnswered => "Ta odpowiedź już padła i wygląda na to, że nie pomaga. Czy ma się temu przyjrzeć człowiek?",
        NoticeKey.TicketPlanned => "W tej chwili nikt z zespołu nie może dołączyć do tego czatu. Przekazuję zgłoszenie na piśmie[, aby człowiek mógł odpowiedzieć na adres {contact}].[ Nasz zespół będzie dostępny od {opening}.]",
        NoticeKey.CaseClosed => "Ta sprawa jest zamknięta. Jeśli nie jest rozwiązana, wystarczy tu napisać, a zostanie otwarta ponownie.",
        NoticeKey.PersonReachable => "Nasz zespół jest teraz dostępny. W każdej chwili można tu poprosić o rozmowę z człowiekiem.[ Przewidywany czas oczekiwania: około {wait}.]",
        NoticeKey.PersonOnRequest => "W każdej chwili można tu poprosić o rozmowę z człowiekiem.[ Można się z nami skontaktować także tutaj: {path}.]",
        NoticeKey.PersonReachableLater => "W każdej chwili można tu poprosić o rozmowę z człowiekiem.[ Nasz zespół będzie dostępny od {opening}.][ Można się z nami skontaktować także tutaj: {path}.]",
        _ => "",
    };
}
