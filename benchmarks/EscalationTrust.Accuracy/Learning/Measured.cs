namespace EscalationTrust.Accuracy;

/// <summary>What a policy does on conversations that it has not seen.</summary>
internal sealed record Measured
{
    /// <summary>Turns on which a person is needed by now against the others.</summary>
    public required Interval TurnArea { get; init; }

    public required IReadOnlyList<CalibrationCase> Cases { get; init; }

    public IEnumerable<double> Needed => Cases.Where(one => one.PersonNeeded).Select(one => one.Margin);

    public IEnumerable<double> NotNeeded => Cases.Where(one => !one.PersonNeeded).Select(one => one.Margin);

    public static Measured Of(EscalationLadder ladder, IReadOnlyList<Transcript> transcripts, Func<Transcript, string> groupOf)
    {
        var turns = new List<ScoredCase>();
        var cases = new List<CalibrationCase>();
        foreach (Transcript transcript in transcripts)
        {
            turns.AddRange(TranscriptReplay.Run(ladder.Policy, transcript)
                .Select(turn => new ScoredCase(turn.Decision.Risk.Value, turn.MessageIndex >= transcript.NeededAt, groupOf(transcript))));
            if (MarginReplay.TryMeasure(ladder.Policy, transcript, 0, out CalibrationCase measured))
            {
                cases.Add(measured);
            }
        }

        return new Measured { TurnArea = RocArea.Of(turns), Cases = cases };
    }

    /// <summary>Conversations that need a person and escalate in time at an offset.</summary>
    public Interval Detected(double offset) => Share(Needed, offset);

    /// <summary>Conversations that need nobody and escalate at an offset.</summary>
    public Interval Unnecessary(double offset) => Share(NotNeeded, offset);

    /// <summary>The lowest offset at which at most a share of the conversations that need nobody escalate; NaN when other triggers alone escalate more.</summary>
    public double OffsetFor(double share)
    {
        double[] margins = [.. NotNeeded.Order()];
        int allowed = (int)Math.Floor(share * margins.Length);
        double margin = margins[margins.Length - 1 - allowed];
        return double.IsPositiveInfinity(margin) ? double.NaN : Math.BitIncrement(margin);
    }

    private static Interval Share(IEnumerable<double> margins, double offset)
    {
        double[] all = [.. margins];
        return double.IsNaN(offset) ? Interval.None : Proportion.Of(all.Count(margin => margin >= offset), all.Length);
    }
}
