namespace EscalationTrust;

/// <summary>Default English texts for notices. A host may word them anew; the keys stay.</summary>
public static class Notices
{
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
        _ => "undefined",
    };

    /// <summary>The default English text; empty for <see cref="NoticeKey.None"/> and undefined keys. No text claims that somebody was reached.</summary>
    public static string EnglishText(this NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "You are chatting with an automated assistant. You can ask for a person at any time.",
        NoticeKey.HandoffRequestedByCustomer => "You asked for a person. I am passing your request on now, with what you have told me so far.",
        NoticeKey.HandoffNeeded => "This needs a person. I am passing it on now, so that you do not have to explain it again.",
        NoticeKey.HandoffUrgent => "This matters too much for an automated assistant. I am asking for a person right now. If anyone is in danger, please call your local emergency number.",
        NoticeKey.StillWaiting => "Your request for a person is still open. You can add details here; nothing you write is lost.",
        NoticeKey.OfferHuman => "I can take down the details, but a person should decide this. Would you like me to ask for one?",
        _ => "",
    };
}
