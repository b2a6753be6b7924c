namespace EscalationTrust;

/// <summary>How an audit draws its sample.</summary>
public sealed class AuditOptions
{
    /// <summary>How many conversations are drawn, 1 to 1,000,000; fewer where there are not so many. The default value is 200.</summary>
    public int Size { get; set; } = 200;

    /// <summary>The seed: the same seed draws the same sample of the same conversations, in any order. The default value is 1.</summary>
    public ulong Seed { get; set; } = 1;

    /// <summary>How many bands of equal width the risk is cut into, 1 to 20. The default value is 4.</summary>
    public int RiskBands { get; set; } = 4;

    /// <summary>The share of the sample that every stratum gets alike, in [0, 1]; the rest goes by size. The default value is 0.5, so that rare strata are seen at all.</summary>
    public double EvenShare { get; set; } = 0.5;

    internal AuditOptions Copy() => (AuditOptions)MemberwiseClone();

    internal void Check()
    {
        var review = new LearnReview(nameof(AuditOptions));
        review.Range(nameof(Size), Size, 1, 1_000_000);
        review.Range(nameof(RiskBands), RiskBands, 1, 20);
        review.Range(nameof(EvenShare), EvenShare, 0, 1);
        review.ThrowIfAny();
    }
}
