namespace EscalationTrust;

/// <summary>Where a case went wrong: three causes that call for three different repairs.</summary>
public enum CaseDiagnosis
{
    /// <summary>It went wrong and the record does not show where. Stored as <c>unknown</c>.</summary>
    Unknown = 0,

    /// <summary>Nothing shows that it went wrong. Stored as <c>not-bad</c>.</summary>
    NotBad = 1,

    /// <summary>The bot's answer: repair knowledge and prompts. Stored as <c>answer</c>.</summary>
    Answer = 2,

    /// <summary>The moment of the escalation: repair the threshold. Stored as <c>timing</c>.</summary>
    Timing = 3,

    /// <summary>What happened after it: repair queue, packet and people. Stored as <c>handoff</c>.</summary>
    Handoff = 4,
}
