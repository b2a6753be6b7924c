using System.Text.Json;

namespace EscalationTrust.Accuracy;

/// <summary>Calls without words: the recogniser's intents are what a host would give as features.</summary>
internal static class CallIntents
{
    /// <summary>Customer turns before the end that count as risky too, since a warning is wanted while there is time. Chosen among 0, 2, 4, 8 and all on the half that is not measured.</summary>
    public const int Ahead = 8;

    /// <summary>A late hang-up or forward needs a person at the last customer turn that one more system turn follows: a lead of at least one.</summary>
    public static Transcript Label(Transcript transcript)
    {
        bool lost = transcript.Labels is { } labels && labels.GetProperty("luhf").GetBoolean();
        int? last = null;
        for (int i = 0, pending = -1; i < transcript.Messages.Count; i++)
        {
            pending = transcript.Messages[i].Role == TranscriptRole.User ? i : pending;
            last = transcript.Messages[i].Role == TranscriptRole.Assistant && pending >= 0 ? pending : last;
        }

        return new Transcript
        {
            Id = transcript.Id,
            Messages = WithFeatures(transcript.Messages),
            IsAudited = !lost || last is not null,
            NeededAt = lost ? last : null,
            Labels = transcript.Labels,
        };
    }

    /// <summary>The intent, whether it came before, and how often the system came back to an intent of its own.</summary>
    private static List<TranscriptMessage> WithFeatures(IReadOnlyList<TranscriptMessage> messages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<TranscriptMessage>();
        int returns = 0;
        foreach (TranscriptMessage message in messages)
        {
            string intent = message.Extra["labels"].GetProperty("intent").GetString() ?? "";
            string side = message.Role == TranscriptRole.User ? "caller." : "system.";
            var features = new Dictionary<string, double>(StringComparer.Ordinal) { [side + intent] = 1 };
            if (!seen.Add(side + intent))
            {
                features["again." + side + intent] = 1;
                returns += message.Role == TranscriptRole.Assistant ? 1 : 0;
            }

            features["system-returns"] = returns;
            made.Add(new TranscriptMessage { Role = message.Role, Text = message.Text, Features = features });
        }

        return made;
    }
}
