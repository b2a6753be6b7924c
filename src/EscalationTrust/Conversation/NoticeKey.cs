namespace EscalationTrust;

/// <summary>What the customer should be told now. A key, never text: the host words it, or takes <see cref="Notices"/>.</summary>
/// <remarks>
/// A decision gives each of its notices once; <see cref="None"/> on every other turn. A key whose text says that somebody was
/// reached is true only after an acknowledgement: <see cref="Notices.MayBeSaid"/> tells.
/// </remarks>
public enum NoticeKey
{
    /// <summary>Nothing needs to be told.</summary>
    None = 0,

    /// <summary>The first turn: this is an automated assistant, and a person can be asked for at any time.</summary>
    AiDisclosure = 1,

    /// <summary>A handoff begins because the customer asked for a person.</summary>
    HandoffRequestedByCustomer = 2,

    /// <summary>A handoff begins because the matter needs a person.</summary>
    HandoffNeeded = 3,

    /// <summary>A handoff begins because of danger or special care.</summary>
    HandoffUrgent = 4,

    /// <summary>A person was asked for and has not taken over yet.</summary>
    StillWaiting = 5,

    /// <summary>The bot can prepare but not decide this, and offers a person.</summary>
    OfferHuman = 6,

    /// <summary>The desk acknowledged the handoff. Only after the acknowledgement.</summary>
    HandoffAcknowledged = 7,

    /// <summary>The desk acknowledged and queued the handoff, with position and wait where known. Only after the acknowledgement.</summary>
    HandoffQueued = 8,

    /// <summary>A person, named where known, took over. Only while a person owns the conversation.</summary>
    HumanJoined = 9,

    /// <summary>Another person, named where known, is responsible now. Only while a person owns the conversation.</summary>
    OwnerTransferred = 10,

    /// <summary>The handoff could not be delivered; the request stays open.</summary>
    HandoffFailed = 11,

    /// <summary>Nobody took the handoff in time; the request stays open.</summary>
    HandoffExpired = 12,

    /// <summary>Nobody can join now; a call back is offered.</summary>
    CallbackOffered = 13,

    /// <summary>A ticket exists and the customer's contact is known. Only after the acknowledgement.</summary>
    TicketOpened = 14,

    /// <summary>Nobody can join now; asks how the customer can be reached.</summary>
    ContactNeeded = 15,

    /// <summary>The honest refusal: nobody can be reached now, with the next opening and another way where known.</summary>
    NoHumanNow = 16,

    /// <summary>A person gave the conversation back to the assistant.</summary>
    ReturnedToAssistant = 17,

    /// <summary>Asks whether the case is solved.</summary>
    ResolutionToConfirm = 18,

    /// <summary>The case is open again.</summary>
    Reopened = 19,

    /// <summary>Instead of a draft that decides or promises: the bot cannot, a person has to.</summary>
    CannotConfirm = 20,

    /// <summary>Instead of a draft that claims a transfer: no person has taken over yet.</summary>
    NotTransferredYet = 21,

    /// <summary>Instead of a draft that poses as a person: this is an automated assistant.</summary>
    IsAutomated = 22,

    /// <summary>Instead of a draft that closes the case: it stays open.</summary>
    CaseStillOpen = 23,

    /// <summary>Instead of a claim about rules or policy without a source: it cannot be verified, a person can check.</summary>
    CannotVerify = 24,

    /// <summary>Instead of a draft that denies or delays a person: the request for one stays open.</summary>
    PersonRequestOpen = 25,

    /// <summary>Instead of a repeated answer: a person is offered.</summary>
    AlreadyAnswered = 26,

    /// <summary>Nobody can join now; the request goes on as a ticket. Says what is being done, not that it is done.</summary>
    TicketPlanned = 27,

    /// <summary>The case is closed, and how to open it again. Only after it was resolved.</summary>
    CaseClosed = 28,

    /// <summary>Shown from the start: people are there now, and how to ask for one.</summary>
    PersonReachable = 29,

    /// <summary>Shown from the start, and to who asks for the desk's number or hours: a person can be asked for; nothing is known about who is there.</summary>
    PersonOnRequest = 30,

    /// <summary>Shown from the start: a person can be asked for; nobody is there before the next opening.</summary>
    PersonReachableLater = 31,
}
