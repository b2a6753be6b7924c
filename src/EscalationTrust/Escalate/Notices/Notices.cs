namespace EscalationTrust;

/// <summary>Names, default English texts and truth conditions of notices. A host may word them anew; the keys stay.</summary>
public static class Notices
{
    /// <summary>How many keys there are, <see cref="NoticeKey.None"/> included.</summary>
    internal const int Count = (int)NoticeKey.PersonReachableLater + 1;

    /// <summary>The stored kebab-case name of a notice.</summary>
    public static string Name(this NoticeKey key) => key switch
    {
        NoticeKey.None => "none",
        NoticeKey.AiDisclosure => "ai-disclosure",
        NoticeKey.HandoffRequestedByCustomer => "handoff-requested-by-customer",
        NoticeKey.HandoffNeeded => "handoff-needed",
        NoticeKey.HandoffUrgent => "handoff-urgent",
        NoticeKey.StillWaiting => "still-waiting",
        NoticeKey.OfferHuman => "offer-human",
        NoticeKey.HandoffAcknowledged => "handoff-acknowledged",
        NoticeKey.HandoffQueued => "handoff-queued",
        NoticeKey.HumanJoined => "human-joined",
        NoticeKey.OwnerTransferred => "owner-transferred",
        NoticeKey.HandoffFailed => "handoff-failed",
        NoticeKey.HandoffExpired => "handoff-expired",
        NoticeKey.CallbackOffered => "callback-offered",
        NoticeKey.TicketOpened => "ticket-opened",
        NoticeKey.ContactNeeded => "contact-needed",
        NoticeKey.NoHumanNow => "no-human-now",
        NoticeKey.ReturnedToAssistant => "returned-to-assistant",
        NoticeKey.ResolutionToConfirm => "resolution-to-confirm",
        NoticeKey.Reopened => "reopened",
        NoticeKey.CannotConfirm => "cannot-confirm",
        NoticeKey.NotTransferredYet => "not-transferred-yet",
        NoticeKey.IsAutomated => "is-automated",
        NoticeKey.CaseStillOpen => "case-still-open",
        NoticeKey.CannotVerify => "cannot-verify",
        NoticeKey.PersonRequestOpen => "person-request-open",
        NoticeKey.AlreadyAnswered => "already-answered",
        NoticeKey.TicketPlanned => "ticket-planned",
        NoticeKey.CaseClosed => "case-closed",
        NoticeKey.PersonReachable => "person-reachable",
        NoticeKey.PersonOnRequest => "person-on-request",
        NoticeKey.PersonReachableLater => "person-reachable-later",
        _ => "undefined",
    };

    /// <summary>The default English text; empty for <see cref="NoticeKey.None"/> and undefined keys. What the arguments do not name is left out.</summary>
    public static string EnglishText(this NoticeKey key, in NoticeArguments arguments = default) =>
        NoticeTemplate.Write(EnglishNotices.Template(key), in arguments, EnglishNotices.Units);

    /// <summary>Reads a stored name; false when no notice has it.</summary>
    public static bool TryParse(string? name, out NoticeKey key)
    {
        for (key = NoticeKey.None; (int)key < Count; key++)
        {
            if (key.Name() == name)
            {
                return true;
            }
        }

        key = NoticeKey.None;
        return false;
    }

    /// <summary>True when the notice's text can be true in that custody: nobody is said to have been asked, reached, queued or joined before it happened.</summary>
    public static bool MayBeSaid(this NoticeKey key, Custody custody) => key switch
    {
        NoticeKey.HandoffRequestedByCustomer or NoticeKey.HandoffNeeded or NoticeKey.HandoffUrgent
            or NoticeKey.StillWaiting or NoticeKey.PersonRequestOpen or NoticeKey.TicketPlanned => IsOpen(custody),
        NoticeKey.HandoffFailed => custody == Custody.HandoffFailed,
        NoticeKey.HandoffExpired => custody == Custody.Expired,
        NoticeKey.HandoffAcknowledged or NoticeKey.HandoffQueued or NoticeKey.TicketOpened => custody is Custody.Queued or Custody.HumanOwned,
        NoticeKey.HumanJoined or NoticeKey.OwnerTransferred => custody == Custody.HumanOwned,
        NoticeKey.CaseClosed => custody == Custody.Resolved,
        NoticeKey.ReturnedToAssistant => custody == Custody.Returned,
        NoticeKey.AiDisclosure or NoticeKey.IsAutomated or NoticeKey.NotTransferredYet => custody != Custody.HumanOwned,
        _ => true,
    };

    /// <summary>A person was asked for and does not own the conversation yet.</summary>
    private static bool IsOpen(Custody custody) =>
        custody is Custody.HandoffRequested or Custody.Queued or Custody.HandoffFailed or Custody.Expired;
}
