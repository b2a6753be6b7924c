namespace EscalationTrust;

/// <summary>All that a calibration needs to know of one labelled conversation.</summary>
/// <remarks>
/// <para>One case per conversation: turns of one conversation are no independent evidence. The default value is a
/// conversation that needs nobody and comes nowhere near the threshold. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct CalibrationCase
{
    /// <summary>What an auditor or the customer's own request says. Never what the policy under test did.</summary>
    public bool PersonNeeded { get; init; }

    /// <summary>The highest risk above the threshold in force, in [−1, 1]; positive infinity where something else than risk escalates, negative infinity where nothing does.</summary>
    /// <remarks>Where a person is needed: up to the needed turn and its grace. Where nobody is: over the whole conversation.
    /// NaN counts against the policy: as never escalated where a person is needed, as escalated where nobody is.</remarks>
    public double Margin { get; init; }

    /// <summary>The part of the work it belongs to, for a threshold of its own; null or empty for none.</summary>
    public string? Segment { get; init; }
}
