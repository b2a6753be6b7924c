namespace EscalationTrust;

/// <summary>What is known of the run of digits that was read last: a long one, masked number by number, is not read again behind each.</summary>
internal struct KnownRun
{
    private int _end;

    /// <summary>True when no card stands in what is left of it.</summary>
    public bool HoldsNoCard { get; set; }

    /// <summary>The run from a digit on.</summary>
    public DigitRun From(ReadOnlySpan<char> text, int at)
    {
        if (at < _end)
        {
            return DigitRun.Rest(text, at, _end);
        }

        DigitRun run = DigitRun.Read(text, at);
        (_end, HoldsNoCard) = (run.End, false);
        return run;
    }
}
