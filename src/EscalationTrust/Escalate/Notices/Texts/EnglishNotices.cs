namespace EscalationTrust;

/// <summary>The default texts in English. Form of address: you.</summary>
internal static class EnglishNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 minute", Minutes = "# minutes", Hour = "1 hour", Hours = "# hours", Day = "1 day", Days = "# days",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "You are chatting with an automated assistant. You can ask for a person at any time.",
        NoticeKey.HandoffRequestedByCustomer => "You asked for a person. I am passing your request on now, with what you have told me so far.",
        NoticeKey.HandoffNeeded => "This needs a person. I am passing it on now, so that you do not have to explain it again.",
        NoticeKey.HandoffUrgent => "This matters too much for an automated assistant. I am asking for a person right now. If anyone is in danger, please call your local emergency number.",
        NoticeKey.StillWaiting => "The request for a person is still open. You can add details here; nothing you write is lost.",
        NoticeKey.OfferHuman => "I can take down the details, but a person should decide this. Would you like me to ask for a person?",
        NoticeKey.HandoffAcknowledged => "Your request has arrived with our team.[ Your reference: {reference}.][ We aim to have a person with you by {deadline}.]",
        NoticeKey.HandoffQueued => "You are in the queue for a person.[ Your place in the queue: {position}.][ Estimated wait: about {wait}.]",
        NoticeKey.HumanJoined => "[{owner}|A person from our team] has taken over from the automated assistant.",
        NoticeKey.OwnerTransferred => "Your case has moved to [{owner}|another person in our team], who is responsible for it now.",
        NoticeKey.HandoffFailed => "I tried to pass your request on, but it did not go through. The request for a person stays open.[ You can also reach a person here: {path}.]",
        NoticeKey.HandoffExpired => "Nobody has taken up your request in time, and I am sorry about that. It stays open.[ You can also reach a person here: {path}.]",
        NoticeKey.CallbackOffered => "No person can join this chat right now. Would you like a person to call you back[, from {opening} on]?[ We would use this number: {contact}.]",
        NoticeKey.TicketOpened => "A ticket is open for you[, reference {reference}]. The answer will come from a person[, to {contact}].[ We aim to answer by {deadline}.]",
        NoticeKey.ContactNeeded => "No person can join this chat right now. How can a person reach you? Please leave an e-mail address or a phone number.[ Our team is back from {opening}.]",
        NoticeKey.NoHumanNow => "No person can be reached right now, and I will not promise otherwise.[ Our team is back from {opening}.][ You can also reach us here: {path}.]",
        NoticeKey.ReturnedToAssistant => "You are talking to the automated assistant again. You can ask for a person at any time.",
        NoticeKey.ResolutionToConfirm => "Is this solved for you? If not, please say so, and the case stays open.",
        NoticeKey.Reopened => "Your case is open again. You can ask for a person at any time.",
        NoticeKey.CannotConfirm => "I cannot confirm, decide or promise this; a person has to. Would you like me to ask for a person?",
        NoticeKey.NotTransferredYet => "No person has taken over yet; you are still talking to the automated assistant. You can ask for a person at any time.",
        NoticeKey.IsAutomated => "I am an automated assistant, not a person. You can ask for a person at any time.",
        NoticeKey.CaseStillOpen => "Your case is not closed. Please tell me what is still missing, or ask for a person.",
        NoticeKey.CannotVerify => "I cannot verify this against our published rules, so please do not rely on it. A person can check it. Would you like me to ask for a person?",
        NoticeKey.PersonRequestOpen => "The request for a person stays open. You need to do nothing more for it.",
        NoticeKey.AlreadyAnswered => "I have given you this answer before, and it does not seem to help. Would you like a person to look at it?",
        NoticeKey.TicketPlanned => "No person can join this chat right now. I am passing your request on as a ticket[, so that a person can answer you at {contact}].[ Our team is back from {opening}.]",
        NoticeKey.CaseClosed => "This case is closed. If it is not solved for you, write here and it opens again.",
        NoticeKey.PersonReachable => "People from our team are there now. Ask for a person here at any time.[ Estimated wait: about {wait}.]",
        NoticeKey.PersonOnRequest => "You can ask for a person here at any time.[ You can also reach us here: {path}.]",
        NoticeKey.PersonReachableLater => "You can ask for a person here at any time.[ Our team is next there from {opening}.][ You can also reach us here: {path}.]",
        _ => "",
    };
}
