namespace EscalationTrust;

/// <summary>The host's own measurements of a turn: those of the customer's message and of everything since the one before, the highest of each name.</summary>
internal static class TurnFeatures
{
    /// <summary>Takes in the measurements of a message; the dictionary is made when there is one.</summary>
    public static void Gather(TranscriptMessage message, ref Dictionary<string, double>? features)
    {
        foreach ((string name, double value) in message.Features)
        {
            features ??= new Dictionary<string, double>(StringComparer.Ordinal);
            features[name] = Math.Max(value, features.GetValueOrDefault(name, double.NegativeInfinity));
        }
    }

    /// <summary>The measurements of a stretch of messages.</summary>
    public static Dictionary<string, double> Of(IReadOnlyList<TranscriptMessage> messages, int from, int to)
    {
        Dictionary<string, double>? features = null;
        for (int i = from; i <= to; i++)
        {
            Gather(messages[i], ref features);
        }

        return features ?? [];
    }
}
