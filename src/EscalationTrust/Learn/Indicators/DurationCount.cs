namespace EscalationTrust;

/// <summary>Collects the spans of one duration.</summary>
internal sealed class DurationCount
{
    private long _unknown;

    public SurvivalTable Table { get; } = new();

    public void Add(in TimeToEvent span)
    {
        if (!span.IsKnown)
        {
            _unknown++;
        }
        else if (span.HasEnded)
        {
            Table.AddEvent(span.Length);
        }
        else
        {
            Table.AddCensored(span.Length);
        }
    }

    public void Merge(DurationCount other)
    {
        _unknown += other._unknown;
        Table.Merge(other.Table);
    }

    public DurationFigure Read(TimeSpan limit, double level) => new()
    {
        Events = Table.Events,
        Censored = Table.Censored,
        Unknown = _unknown,
        Median = Table.Quantile(0.5),
        MedianInterval = Table.MedianInterval(level),
        NinetiethPercentile = Table.Quantile(0.9),
        Limit = limit,
        WithinLimit = Table.HappenedBy(limit, level),
        RestrictedMean = Table.RestrictedMean(limit),
    };
}
