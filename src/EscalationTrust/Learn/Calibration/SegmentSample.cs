namespace EscalationTrust;

/// <summary>The margins of one segment, and the threshold they allow.</summary>
internal sealed class SegmentSample
{
    // A margin that is no number counts against the policy on either side.
    private readonly MarginSample _needed = new(double.NegativeInfinity);
    private readonly MarginSample _notNeeded = new(double.PositiveInfinity);

    public void Add(in CalibrationCase conversation) =>
        (conversation.PersonNeeded ? _needed : _notNeeded).Add(conversation.Margin);

    public void Add(SegmentSample other)
    {
        _needed.Add(other._needed);
        _notNeeded.Add(other._notNeeded);
    }

    /// <summary>Finds the threshold at an error probability of delta in all.</summary>
    public CalibratedThreshold Calibrate(string? segment, CalibrationOptions options, double delta)
    {
        bool twoSided = options.UnnecessaryAtMost is not null;
        double each = twoSided ? delta / 2 : delta;
        (long allowedLate, long fewest) = Limits(options, each);
        (long allowedUnnecessary, long fewestNotNeeded) = options.UnnecessaryAtMost is { } share
            ? (BinomialTail.LargestCount(_notNeeded.Count, share, each), BinomialTail.FewestTrials(share, each))
            : (-1, 0);

        var found = new CalibratedThreshold
        {
            Segment = segment,
            Needed = _needed.Count,
            NotNeeded = _notNeeded.Count,
            AllowedLate = allowedLate,
            AllowedUnnecessary = allowedUnnecessary,
            Missing = Math.Max(0, fewest - _needed.Count),
            MissingNotNeeded = Math.Max(0, fewestNotNeeded - _notNeeded.Count),
            AboveOffset = double.NegativeInfinity,
            LateBefore = _needed.Below(0),
            UnnecessaryBefore = _notNeeded.Count - _notNeeded.Below(0),
        };
        if (allowedLate < 0 || (twoSided && allowedUnnecessary < 0))
        {
            return found;
        }

        // Late is M < offset: at the (k + 1)-th smallest margin at most k conversations are late, ties included.
        double highest = _needed[allowedLate];
        // Unnecessary is U ≥ offset: above the (k + 1)-th largest margin at most k escalate.
        double above = twoSided ? _notNeeded[_notNeeded.Count - 1 - allowedUnnecessary] : double.NegativeInfinity;
        bool empty = twoSided ? above >= highest : double.IsNegativeInfinity(highest);
        return found with
        {
            Outcome = empty ? CalibrationOutcome.NoThreshold : CalibrationOutcome.Found,
            Offset = highest,
            AboveOffset = above,
            LateAfter = _needed.Below(highest),
            UnnecessaryAfter = _notNeeded.Count - _notNeeded.Below(highest),
        };
    }

    private (long Allowed, long Fewest) Limits(CalibrationOptions options, double delta)
    {
        if (options.Method == CalibrationMethod.Pac)
        {
            return (BinomialTail.LargestCount(_needed.Count, options.LateAtMost, delta), BinomialTail.FewestTrials(options.LateAtMost, delta));
        }

        // Conformal risk control takes the ⌊α(n + 1)⌋-th smallest margin. The small slack keeps 0.1 × 10 a whole number.
        long place = (long)Math.Floor((options.LateAtMost * (_needed.Count + 1)) + 1e-9);
        return (place - 1, (long)Math.Ceiling((1 / options.LateAtMost) - 1e-9) - 1);
    }
}
