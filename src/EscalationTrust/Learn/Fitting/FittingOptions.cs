namespace EscalationTrust;

/// <summary>How weights are refitted.</summary>
/// <remarks>Settable and not thread-safe; <see cref="EvidenceFitter"/> copies it.</remarks>
public sealed class FittingOptions
{
    /// <summary>How strongly numbers are held where they were, more than 0: the less data, the closer they stay. The default value is 1.</summary>
    public double Regularisation { get; set; } = 1;

    /// <summary>Customer turns (0 to 1,000) before the needed one that count as risky too: early signs rather than the end. The default value is 0.</summary>
    public int Ahead { get; set; }

    /// <summary>Parts of the cross-validation, 2 to 20. Conversations of one group are never split. The default value is 5.</summary>
    public int Folds { get; set; } = 5;

    /// <summary>Which groups share a part. The default value is 1.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>True to learn words and phrases of the host's own customers. The default value is false.</summary>
    public bool Words { get; set; }

    /// <summary>Distinct groups (at least 5) in which a feature, word or phrase must occur: what fewer say is nobody's business. The default value is 20.</summary>
    public int LeastSupport { get; set; } = 20;

    /// <summary>The most words and phrases that are kept, 1 to 1,000. The default value is 100.</summary>
    public int MostWords { get; set; } = 100;

    internal FittingOptions Checked()
    {
        Within(Regularisation > 0 && double.IsFinite(Regularisation), nameof(Regularisation), Regularisation, "must be more than 0 and finite");
        Within(Ahead is >= 0 and <= 1_000, nameof(Ahead), Ahead, "must lie in 0 to 1,000");
        Within(Folds is >= 2 and <= 20, nameof(Folds), Folds, "must lie in 2 to 20");
        Within(LeastSupport >= 5, nameof(LeastSupport), LeastSupport, "must be at least 5, so that nobody's own words are learned");
        Within(MostWords is >= 1 and <= 1_000, nameof(MostWords), MostWords, "must lie in 1 to 1,000");
        return (FittingOptions)MemberwiseClone();
    }

    private static void Within(bool holds, string name, object value, string rule)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} {rule}. Set a number in that range.");
        }
    }
}
