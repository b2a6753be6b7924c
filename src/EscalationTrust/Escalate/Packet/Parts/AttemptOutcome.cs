namespace EscalationTrust;

/// <summary>What came of something the bot tried.</summary>
public enum AttemptOutcome
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>It failed.</summary>
    Failed = 1,

    /// <summary>The customer rejected it.</summary>
    Rejected = 2,

    /// <summary>The customer asked again, so it did not help.</summary>
    AskedAgain = 3,

    /// <summary>It worked, or the customer thanked or agreed.</summary>
    Accepted = 4,

    /// <summary>The customer asked for a person instead.</summary>
    PersonRequested = 5,
}
