namespace EscalationTrust;

/// <summary>Sees shouting in the outer form of a message. Acronyms and a single exclamation mark are not shouting.</summary>
internal static class Shouting
{
    private const int LeastCapitals = 10;
    private const int LeastWords = 3;

    public static bool In(in MessageReading reading)
    {
        bool capitals = reading.Shape.Capitals >= LeastCapitals
            && reading.Words >= LeastWords
            && reading.Shape.Capitals * 10 >= reading.Shape.WordCharacters * 6;
        return capitals || reading.Shape.MarkRuns != 0;
    }
}
