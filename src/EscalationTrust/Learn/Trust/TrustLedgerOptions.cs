namespace EscalationTrust;

/// <summary>How trust of an account grows, breaks, mends and is forgotten. The numbers are conventions, not measurements: see <c>docs/trust-ledger.md</c>.</summary>
public sealed class TrustLedgerOptions
{
    /// <summary>The time in which good outcomes lose half their weight; more than zero, at most 3,650 days. The default value is 720 hours, which is 30 days.</summary>
    public TimeSpan GoodHalfLife { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The time in which failures lose half their weight; at least <see cref="GoodHalfLife"/>, for the bad is remembered longer. The default value is 2160 hours, which is 90 days.</summary>
    public TimeSpan FailureHalfLife { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How much more a failure weighs than a good outcome, in [1, 10]. The default value is 3; "one bad outweighs ten good" is 10.</summary>
    public double FailureWeight { get; set; } = 3;

    /// <summary>Trust in an account of which nothing is known, in (0, 1). The default value is 0.7.</summary>
    public double BaseRate { get; set; } = 0.7;

    /// <summary>How many good outcomes the base rate is worth, in (0, 1000]. The default value is 4.</summary>
    public double PriorWeight { get; set; } = 4;

    /// <summary>The share of a failure that making good takes back, in [0, 1). The default value is 0.6; below 1, so that a failure made good never beats no failure.</summary>
    public double Recovery { get; set; } = 0.6;

    /// <summary>How long after a failure making it good still counts; more than zero, at most 3,650 days. The default value is 720 hours, which is 30 days.</summary>
    public TimeSpan RecoveryWindow { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Trust at or below which an account counts as broken for the next conversation, in [0, 1). The default value is 0.5.</summary>
    public double BrokenAt { get; set; } = 0.5;

    internal TrustLedgerOptions Copy() => (TrustLedgerOptions)MemberwiseClone();

    internal void Check()
    {
        var review = new LearnReview(nameof(TrustLedgerOptions));
        TimeSpan longest = TimeSpan.FromDays(3650);
        review.Span(nameof(GoodHalfLife), GoodHalfLife, longest);
        review.Span(nameof(FailureHalfLife), FailureHalfLife, longest);
        review.Span(nameof(RecoveryWindow), RecoveryWindow, longest);
        review.Range(nameof(FailureWeight), FailureWeight, 1, 10);
        review.Range(nameof(BaseRate), BaseRate, 0, 1, minOpen: true, maxOpen: true);
        review.Range(nameof(PriorWeight), PriorWeight, 0, 1000, minOpen: true);
        review.Range(nameof(Recovery), Recovery, 0, 1, maxOpen: true);
        review.Range(nameof(BrokenAt), BrokenAt, 0, 1, maxOpen: true);
        if (FailureHalfLife < GoodHalfLife)
        {
            review.Add(nameof(FailureHalfLife), FailureHalfLife.ToString(), $"must not be shorter than GoodHalfLife, which is {GoodHalfLife}", "Lengthen it or shorten GoodHalfLife");
        }

        review.ThrowIfAny();
    }
}
