namespace EscalationTrust;

/// <summary>Which rate is watched, and how seldom a false alarm may come.</summary>
/// <remarks>Settable and not thread-safe; <see cref="DriftMonitor"/> copies it.</remarks>
public sealed class DriftOptions
{
    /// <summary>The rate, in (0, 1), that was promised, for example of late escalations. The default value is 0.05.</summary>
    public double Rate { get; set; } = 0.05;

    /// <summary>Conversations, more than 1, that pass on average before a false alarm while the rate holds. The default value is 1000.</summary>
    public double RunLength { get; set; } = 1000;
}
