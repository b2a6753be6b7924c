namespace EscalationTrust;

/// <summary>What the customer went through before a person came.</summary>
/// <remarks>Counts are those of the episode. Immutable and thread-safe.</remarks>
public readonly record struct PacketExperience
{
    /// <summary>Customer turns of the conversation.</summary>
    public int Turns { get; init; }

    /// <summary>Customer turns of this episode.</summary>
    public int EpisodeTurns { get; init; }

    /// <summary>Times the customer restated something.</summary>
    public int Restatements { get; init; }

    /// <summary>Times the bot repeated itself.</summary>
    public int BotRepeats { get; init; }

    /// <summary>Turns on which the bot did not understand.</summary>
    public int NotUnderstood { get; init; }

    /// <summary>Turns on which tools failed.</summary>
    public int ToolFailures { get; init; }

    /// <summary>True when the customer was told that this is an automated assistant. False when not told, or not known.</summary>
    public bool DisclosureGiven { get; init; }

    /// <summary>What the bot tried and what came of it, oldest first. Empty by default.</summary>
    public IReadOnlyList<BotAttempt> Attempts { get => field ?? []; init; }

    /// <summary>What the customer was promised, oldest first. Empty by default.</summary>
    public IReadOnlyList<BotPromise> Promises { get => field ?? []; init; }

    /// <summary>The mood over the turns, oldest first; only known moods. Empty by default.</summary>
    public IReadOnlyList<SentimentPoint> Sentiment { get => field ?? []; init; }
}
