namespace EscalationTrust;

/// <summary>The kind of evidence a signal is. Signals of one family do not stack; families do.</summary>
public enum SignalFamily
{
    /// <summary>The customer wants a person, or does not want the bot.</summary>
    Access = 0,

    /// <summary>Somebody says the same thing again.</summary>
    Repetition = 1,

    /// <summary>The customer's mood. Never decides alone.</summary>
    Friction = 2,

    /// <summary>What the ticket is about.</summary>
    Substance = 3,

    /// <summary>Who the customer is to the business.</summary>
    Relationship = 4,

    /// <summary>What the automation itself shows.</summary>
    Machine = 5,

    /// <summary>Signals the host defines.</summary>
    Host = 6,
}
