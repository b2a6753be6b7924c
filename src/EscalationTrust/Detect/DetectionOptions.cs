namespace EscalationTrust;

/// <summary>When text, numbers and clocks become signals.</summary>
public sealed class DetectionOptions
{
    /// <summary>Similarity in [0.2, 1] from which a customer message restates an earlier one. The default value is 0.44.</summary>
    /// <remarks>The 99th percentile of unrelated messages for this signature (PERF, repetition table, p1c).</remarks>
    public double CustomerRepeatAt { get; set; } = 0.44;

    /// <summary>Similarity in [0.2, 1] from which the bot repeats itself. The default value is 0.7.</summary>
    public double BotRepeatAt { get; set; } = 0.7;

    /// <summary>Reported confidence in [0, 1] below which <see cref="Signal.LowConfidence"/> is raised. The default value is 0.45.</summary>
    public double LowConfidenceBelow { get; set; } = 0.45;

    /// <summary>Distance in (0, 1] between model and search confidence from which they are mismatched. The default value is 0.5.</summary>
    public double ConfidenceMismatchFrom { get; set; } = 0.5;

    /// <summary>Sentiment in [−1, 0) at or below which <see cref="Signal.NegativeSentiment"/> is raised. The default value is −0.6.</summary>
    public double SentimentFloor { get; set; } = -0.6;

    /// <summary>Fall of sentiment in (0, 2] over the last three messages from which <see cref="Signal.FallingSentiment"/> is raised. The default value is 0.4.</summary>
    public double SentimentFall { get; set; } = 0.4;

    /// <summary>Messages in a row (1 to 20) without new words from which <see cref="Signal.Stall"/> is raised. The default value is 1.</summary>
    public int StallAfter { get; set; } = 1;

    /// <summary>Customer turns (1 to 1,000) of one episode from which <see cref="Signal.TurnBudget"/> is raised. The default value is 12.</summary>
    public int TurnBudget { get; set; } = 12;

    /// <summary>Silence from which a returning customer raises <see cref="Signal.Inactivity"/>; more than zero, at most 365 days. The default value is 30 minutes.</summary>
    public TimeSpan InactivityAfter { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>What raises the host's own signals from <see cref="Turn.Features"/>, a rule each: <c>"host-1: wait_minutes >= 12"</c>. Empty by default.</summary>
    public List<string> HostSignals { get; set; } = [];

    /// <summary>The most characters read of one text, at least 256; longer texts are read at head and tail and raise <see cref="Signal.TextTruncated"/>. The default value is null: everything is read.</summary>
    public int? TextCap { get; set; }
}
