namespace EscalationTrust;

/// <summary>When falling silent after a failure is worth a warning.</summary>
public sealed class SilentChurnOptions
{
    /// <summary>How often an account whose habits have not changed may be warned of, in (0, 0.5]. The default value is 0.05; divide it by the number of accounts looked at to bound all warnings together.</summary>
    public double FalseWarnings { get; set; } = 0.05;

    /// <summary>The fewest contacts before the failure, 1 to 1000; with fewer there is no habit to break. The default value is 3.</summary>
    public int FewestContacts { get; set; } = 3;

    internal SilentChurnOptions Copy() => (SilentChurnOptions)MemberwiseClone();

    internal void Check()
    {
        var review = new LearnReview(nameof(SilentChurnOptions));
        review.Range(nameof(FalseWarnings), FalseWarnings, 0, 0.5, minOpen: true);
        review.Range(nameof(FewestContacts), FewestContacts, 1, 1000);
        review.ThrowIfAny();
    }
}
