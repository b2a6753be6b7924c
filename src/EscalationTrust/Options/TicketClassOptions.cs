namespace EscalationTrust;

/// <summary>What differs for one class of tickets. Everything left null follows the general policy.</summary>
public sealed class TicketClassOptions
{
    /// <summary>Risk in (0, 1) from which this class escalates; above the class's containment threshold. Null by default.</summary>
    public double? EscalateAt { get; set; }

    /// <summary>Risk in (0, 1) from which this class is contained. Null by default.</summary>
    public double? ContainAt { get; set; }

    /// <summary>Log-odds of the prior, −4 to 4. Null by default.</summary>
    public double? Prior { get; set; }

    /// <summary>Where handoffs of this class go, as far as it differs. Null by default.</summary>
    public TicketClassTargetOptions? Target { get; set; }

    /// <summary>A kill-switch for this class. Off by default.</summary>
    public KillSwitch KillSwitch { get; set; }

    /// <summary>Signals that always escalate in this class, besides the general ones. Empty by default.</summary>
    public HashSet<Signal> AlwaysEscalate { get; set; } = [];
}
