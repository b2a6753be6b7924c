namespace EscalationTrust;

/// <summary>Whether a person can be reached: yes, no, or not known.</summary>
public enum Availability
{
    /// <summary>Nobody said. Never treated as yes.</summary>
    Unknown = 0,

    /// <summary>A person can be reached.</summary>
    Available = 1,

    /// <summary>No person can be reached now.</summary>
    Unavailable = 2,
}
