namespace EscalationTrust;

/// <summary>What a user interface shows about the way to a person, from the first turn on.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct AccessStatement
{
    /// <summary>The notice: <see cref="NoticeKey.PersonReachable"/>, <see cref="NoticeKey.PersonReachableLater"/> or <see cref="NoticeKey.PersonOnRequest"/>.</summary>
    public NoticeKey Notice { get; init; }

    /// <summary>What the notice may name.</summary>
    public NoticeArguments Arguments { get; init; }
}
