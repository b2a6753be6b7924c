namespace EscalationTrust.Accuracy;

/// <summary>One customer turn and what the policy made of it.</summary>
internal sealed record Observation
{
    public required Row Row { get; init; }

    public required Message Message { get; init; }

    /// <summary>The index of the message in its conversation, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The customer turn, from 1.</summary>
    public required int CustomerTurn { get; init; }

    public required string? PreviousReply { get; init; }

    public required EscalationDecision Decision { get; init; }

    public double Risk => Decision.Risk.Value;

    /// <summary>True when the words were taken for a request for a person.</summary>
    public bool AsksForPerson =>
        Decision.Signals.Contains(Signal.HumanRequested) || Decision.Signals.Contains(Signal.BotRefused);
}
