namespace EscalationTrust;

/// <summary>Takes automation out of the loop at once, for one turn, one ticket class or everything.</summary>
/// <remarks>The strictest of the switches that apply wins.</remarks>
public enum KillSwitch
{
    /// <summary>Automation runs under the ladder. The default.</summary>
    Off = 0,

    /// <summary>Every conversation is at least contained.</summary>
    Contain = 1,

    /// <summary>Every conversation is escalated.</summary>
    Escalate = 2,
}
