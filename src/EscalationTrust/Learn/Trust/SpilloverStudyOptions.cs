namespace EscalationTrust;

/// <summary>The windows of a spillover study.</summary>
public sealed class SpilloverStudyOptions
{
    /// <summary>How long before the contact reactions are counted; more than zero, at most 3,650 days. The default value is 2160 hours, which is 90 days.</summary>
    public TimeSpan WindowBefore { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long after the contact reactions are counted; more than zero, at most 3,650 days. The default value is 720 hours, which is 30 days.</summary>
    public TimeSpan WindowAfter { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The confidence of the intervals, in [0.5, 0.9999]. The default value is 0.95.</summary>
    public double Level { get; set; } = 0.95;

    internal SpilloverStudyOptions Copy() => (SpilloverStudyOptions)MemberwiseClone();

    internal void Check()
    {
        var review = new LearnReview(nameof(SpilloverStudyOptions));
        review.Span(nameof(WindowBefore), WindowBefore, TimeSpan.FromDays(3650));
        review.Span(nameof(WindowAfter), WindowAfter, TimeSpan.FromDays(3650));
        review.Range(nameof(Level), Level, 0.5, 0.9999);
        review.ThrowIfAny();
    }
}
