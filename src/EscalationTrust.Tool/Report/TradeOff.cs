namespace EscalationTrust.Tool;

/// <summary>What moving every threshold would do to labelled conversations: the share that is late against the share that is unnecessary.</summary>
internal sealed class TradeOff
{
    private const int Steps = 80;

    private readonly List<double> _needed = [];
    private readonly List<double> _notNeeded = [];

    /// <summary>Labelled conversations in which a person was needed.</summary>
    public int Needed => _needed.Count;

    /// <summary>Labelled conversations in which nobody was needed.</summary>
    public int NotNeeded => _notNeeded.Count;

    /// <summary>True when there is something to draw: conversations of both kinds.</summary>
    public bool IsMeasured => Needed != 0 && NotNeeded != 0;

    /// <summary>Takes a labelled conversation; one without a label counts for nothing.</summary>
    public void Add(EscalationLadder ladder, Transcript transcript, Func<string, TicketClass> resolve)
    {
        if (MarginReplay.TryMeasure(ladder.Policy, transcript, grace: 0, out CalibrationCase measured, resolve))
        {
            (measured.PersonNeeded ? _needed : _notNeeded).Add(measured.Margin);
        }
    }

    /// <summary>The share of conversations escalated too late or never, if every threshold moved by the offset.</summary>
    public double Late(double offset) => Share(_needed, margin => margin < offset);

    /// <summary>The share of conversations escalated although nobody was needed, if every threshold moved by the offset.</summary>
    public double Unnecessary(double offset) => Share(_notNeeded, margin => margin >= offset);

    /// <summary>The curve from the loosest to the strictest thresholds.</summary>
    public IEnumerable<(double Unnecessary, double Late)> Curve()
    {
        for (int step = 0; step <= Steps; step++)
        {
            double offset = 1 - (2.0 * step / Steps);
            yield return (Unnecessary(offset), Late(offset));
        }
    }

    private static double Share(List<double> margins, Func<double, bool> counts) =>
        margins.Count == 0 ? 0 : (double)margins.Count(counts) / margins.Count;
}
