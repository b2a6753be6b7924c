namespace EscalationTrust;

/// <summary>What a pack asks of a policy. Each can only make a policy more protective: limits fall, triggers and duties are added.</summary>
public sealed class PackRequirements
{
    /// <summary>True when the first turn says that this is an automated assistant. The default value is false.</summary>
    public bool DiscloseAi { get; set; }

    /// <summary>True when a person must be able to join: a bot may not be the only way. That a request for a person escalates is so in every policy. The default value is false.</summary>
    public bool LiveAccess { get; set; }

    /// <summary>Signals that escalate at once. Empty by default.</summary>
    public HashSet<Signal> AlwaysEscalate { get; set; } = [];

    /// <summary>Signals that contain at once. Empty by default.</summary>
    public HashSet<Signal> AlwaysContain { get; set; } = [];

    /// <summary>The highest Escalation Threshold allowed, in (0, 1), above <see cref="ContainAtMost"/>; set with it. Null by default.</summary>
    public double? EscalateAtMost { get; set; }

    /// <summary>The highest containment threshold allowed, in (0, 1); set with <see cref="EscalateAtMost"/>. Null by default.</summary>
    public double? ContainAtMost { get; set; }

    /// <summary>How far a full queue may raise thresholds at most, 0 to 0.5. Null by default.</summary>
    public double? CongestionAtMost { get; set; }

    /// <summary>The highest limits allowed.</summary>
    public PackLimits Limits { get; set; } = new();

    /// <summary>Time within which a person must acknowledge an ordinary handoff; more than zero, at most 365 days. Null by default.</summary>
    public TimeSpan? AcknowledgeWithin { get; set; }

    /// <summary>Time within which a person should answer a request for one; more than zero, at most 365 days. Null by default.</summary>
    public TimeSpan? AccessTargetWithin { get; set; }

    /// <summary>Share of requests in (0, 1] that should be answered in that time. Null by default.</summary>
    public double? AccessTargetShare { get; set; }

    /// <summary>What the host has to do besides.</summary>
    public DutyOptions Duties { get; set; } = new();
}
