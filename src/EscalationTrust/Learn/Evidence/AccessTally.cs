namespace EscalationTrust;

/// <summary>Follows each request for a person to the person: from the first ask of an episode to the first sign of somebody.</summary>
internal sealed class AccessTally(TimeSpan target)
{
    private const double Level = 0.95;

    private readonly Dictionary<string, Ask> _open = new(StringComparer.Ordinal);
    private readonly List<long> _waits = [];
    private long _reached;
    private long _withdrawn;

    public void Requested(string id, in DecisionRecord decision)
    {
        // Asked again while somebody is there, or while the first ask is open: the first one counts.
        if (decision.Stage != LadderStage.HumanOwned && !(_open.TryGetValue(id, out Ask ask) && ask.Episode == decision.Episode))
        {
            _open[id] = new Ask(decision.Episode, decision.At);
        }
    }

    public void Happened(string id, CustodyEvent custodyEvent, DateTimeOffset? at)
    {
        bool withdrawn = custodyEvent == CustodyEvent.Withdrawn;
        if (!(withdrawn || IsAPerson(custodyEvent)) || !_open.Remove(id, out Ask ask))
        {
            return;
        }

        if (withdrawn)
        {
            _withdrawn++;
            return;
        }

        _reached++;
        if (at is { } there && ask.At is { } asked)
        {
            _waits.Add(Math.Max(0, (there - asked).Ticks));
        }
    }

    public AccessTimes Conclude()
    {
        long[] waits = [.. _waits.Order()];
        long within = waits.Count(wait => wait <= target.Ticks);
        return new AccessTimes
        {
            Reached = _reached,
            Timed = waits.Length,
            WithinTarget = within,
            Withdrawn = _withdrawn,
            Open = _open.Count,
            ShareWithinTarget = waits.Length == 0 ? default : ProportionIntervals.ClopperPearson(within, waits.Length, Level),
            Median = At(waits, 0.5),
            Percentile95 = At(waits, 0.95),
            Longest = At(waits, 1),
        };
    }

    private static bool IsAPerson(CustodyEvent custodyEvent) => custodyEvent is CustodyEvent.HumanOwns or CustodyEvent.HumanReplied;

    /// <summary>The smallest wait that the share did not exceed.</summary>
    private static TimeSpan? At(long[] waits, double share) =>
        waits.Length == 0 ? null : TimeSpan.FromTicks(waits[Math.Max(0, (int)Math.Ceiling(share * waits.Length) - 1)]);

    private readonly record struct Ask(int Episode, DateTimeOffset? At);
}
