namespace EscalationTrust;

/// <summary>Who speaks in a packet.</summary>
public enum Speaker
{
    /// <summary>The customer.</summary>
    Customer = 0,

    /// <summary>The bot.</summary>
    Bot = 1,

    /// <summary>A person on the business's side.</summary>
    Human = 2,

    /// <summary>A tool the bot used, with what came of it.</summary>
    Tool = 3,
}
