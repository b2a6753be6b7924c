namespace EscalationTrust;

/// <summary>What the customer should be told now. A key, never text: the host words it, or takes <see cref="Notices"/>.</summary>
/// <remarks>Each is given once; <see cref="None"/> on every other turn. None of them claims that somebody was reached.</remarks>
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
}
