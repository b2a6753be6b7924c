namespace EscalationTrust.Benchmarks;

/// <summary>The messages and replies that a benchmark replays, and how long one is.</summary>
internal static class Trace
{
    /// <summary>Turns in one benchmark operation.</summary>
    public const int Turns = 1024;

    /// <summary>Turns of one conversation before the next begins.</summary>
    public const int TurnsPerConversation = 8;

    public const int Seed = 20_240_607;

    public static string[] Messages(int count = Turns, int meanLength = 200) => new MessageGenerator(Seed).Messages(count, meanLength);

    public static string[] Replies(int count = Turns, int meanLength = 200) => new MessageGenerator(Seed + 1).Replies(count, meanLength);
}
