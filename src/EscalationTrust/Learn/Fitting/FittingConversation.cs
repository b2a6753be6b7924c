namespace EscalationTrust;

/// <summary>A labelled conversation as the fit sees it: what each turn shows, and whether a person was needed by then.</summary>
internal sealed class FittingConversation
{
    public required string Group { get; init; }

    /// <summary>True when a person was needed at some time.</summary>
    public required bool PersonNeeded { get; init; }

    public required FittingTurn[] Turns { get; init; }
}

/// <summary>One turn on which risk may decide.</summary>
internal readonly struct FittingTurn
{
    public required SignalSet Signals { get; init; }

    /// <summary>Features, words and phrases of the turn, by number, each once.</summary>
    public required int[] Features { get; init; }

    /// <summary>True when a person is needed by now, or soon enough.</summary>
    public required bool Needed { get; init; }
}
