namespace EscalationTrust;

/// <summary>Windows, limits and tolerances of the indicators. Shards merge only when theirs are the same.</summary>
public sealed class IndicatorOptions
{
    /// <summary>The confidence of intervals, in [0.5, 0.9999]. The default value is 0.95.</summary>
    public double Level { get; set; } = 0.95;

    /// <summary>Restatements before an escalation from which it came too late to be a good one, 1 to 100. The default value is 2: more than once.</summary>
    public int RepeatsTooMany { get; set; } = 2;

    /// <summary>Customer turns around the needed one within which an escalation is correct, 0 to 100. The default value is 1.</summary>
    public int ToleranceTurns { get; set; } = 1;

    /// <summary>Time around the need within which an escalation is correct where turns are not known; more than zero, at most 30 days. The default value is 2 minutes.</summary>
    public TimeSpan ToleranceTime { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How soon a person must answer one who asked; more than zero, at most 30 days. The default value is 3 minutes, as Spain's Ley 10/2025 has it.</summary>
    public TimeSpan AccessLimit { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How soon an effective answer must follow the need; more than zero, at most 30 days. The default value is 15 minutes.</summary>
    public TimeSpan EffectiveLimit { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long after the end a return counts against a resolution; more than zero, at most 365 days. The default value is 72 hours.</summary>
    public TimeSpan RecontactWindow { get; set; } = TimeSpan.FromHours(72);

    /// <summary>How long after the resolution a reopening counts against it; more than zero, at most 365 days. The default value is 168 hours, seven days.</summary>
    public TimeSpan ReopenWindow { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How soon a case should be resolved after its escalation; more than zero, at most 365 days. The default value is 24 hours.</summary>
    public TimeSpan ResolutionLimit { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Satisfaction at or below which a case was bad, in [0, 1]. The default value is 0.25: two stars of five.</summary>
    public double DissatisfiedAt { get; set; } = 0.25;

    internal IndicatorOptions Copy() => (IndicatorOptions)MemberwiseClone();

    internal bool SameAs(IndicatorOptions other) =>
        (Level, RepeatsTooMany, ToleranceTurns, ToleranceTime, AccessLimit) == (other.Level, other.RepeatsTooMany, other.ToleranceTurns, other.ToleranceTime, other.AccessLimit)
        && (EffectiveLimit, RecontactWindow, ReopenWindow, ResolutionLimit, DissatisfiedAt) == (other.EffectiveLimit, other.RecontactWindow, other.ReopenWindow, other.ResolutionLimit, other.DissatisfiedAt);

    internal void Check()
    {
        var review = new LearnReview(nameof(IndicatorOptions));
        TimeSpan month = TimeSpan.FromDays(30);
        TimeSpan year = TimeSpan.FromDays(365);
        review.Range(nameof(Level), Level, 0.5, 0.9999);
        review.Range(nameof(RepeatsTooMany), RepeatsTooMany, 1, 100);
        review.Range(nameof(ToleranceTurns), ToleranceTurns, 0, 100);
        review.Span(nameof(ToleranceTime), ToleranceTime, month);
        review.Span(nameof(AccessLimit), AccessLimit, month);
        review.Span(nameof(EffectiveLimit), EffectiveLimit, month);
        review.Span(nameof(RecontactWindow), RecontactWindow, year);
        review.Span(nameof(ReopenWindow), ReopenWindow, year);
        review.Span(nameof(ResolutionLimit), ResolutionLimit, year);
        review.Range(nameof(DissatisfiedAt), DissatisfiedAt, 0, 1);
        review.ThrowIfAny();
    }
}
