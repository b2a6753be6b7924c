namespace EscalationTrust;

/// <summary>Whether the host found a source for what a reply claims.</summary>
public enum Grounding
{
    /// <summary>Nobody checked.</summary>
    Unknown = 0,

    /// <summary>A source holds what the reply claims.</summary>
    Grounded = 1,

    /// <summary>No source holds it. Any undefined value counts as this.</summary>
    Ungrounded = 2,
}
